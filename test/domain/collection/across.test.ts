import type { AcrossKind } from "../../../src/domain/collection/across/across-notice";
import { acrossNotices } from "../../../src/domain/collection/across/across-notices";
import { spellingGroups } from "../../../src/domain/collection/name-spellings";
import { printedRow, record } from "./printed";

type Given = Parameters<typeof record>[0];

/** The kinds of notices, each with the files of its forms; every form has a file of its own. */
function noticesOf(forms: readonly Given[], kind: AcrossKind) {
  const records = forms.map((given, index) => record({ file: `${index}.xlsx`, ...given }));
  return acrossNotices(records, [])
    .filter((notice) => notice.kind === kind)
    .map((notice) => notice.forms.map(({ file }) => file));
}

const ROW = printedRow(12);
/** A form without any notice: a row has lost points, and answers are above their targets. */
const form = (given: Given = {}): Given => ({ indicators: [ROW], ...given });

describe("the same project twice", () => {
  const kind = "duplicate-project";
  it.each<[string, Given, string[][]]>([
    ["of one unit", {}, [["0.xlsx", "1.xlsx"]]],
    [
      "in another spelling",
      { project: "物业 事务管理", unit: "市物业管理事务中心 " },
      [["0.xlsx", "1.xlsx"]],
    ],
    ["of a unit that left its name out", { unit: null, department: null }, [["0.xlsx", "1.xlsx"]]],
    ["of another year", { year: "2023" }, []],
    ["of another unit with other money", { unit: "区绿化管理所", funds: [] }, []],
    ["without a name", { project: null }, []],
  ])("%s", (_, second, found) => {
    expect(noticesOf([form(), form(second)], kind)).toEqual(found);
  });

  it("of another unit is one where the money is the same", () => {
    expect(noticesOf([form(), form({ unit: "区绿化管理所" })], kind)).toEqual([
      ["0.xlsx", "1.xlsx"],
    ]);
  });
});

describe("names in several spellings", () => {
  it.each([
    ["市物业管理事务中心（本部）", "市物业管理事务中心(本部)", true],
    ["上海市物业管理事务中心", "上海物业管理事务中心", true],
    ["市物业管理事务中心", "市物业事务管理中心", true],
    ["市住房和城乡建设管理委员会", "市住房与城乡建设管理委员会", true],
    ["市物业管理管理事务中心", "市物业管理事务中心", true],
    ["市图书馆馆", "市图书馆", false],
    ["市第一实验小学", "市第二实验小学", false],
    ["县第12中学校舍办", "县第21中学校舍办", false],
    ["东城区环卫所", "西城区环卫所", false],
    ["市教育局", "市体育局", false],
  ])("%s and %s: %s", (one, other, isOne) => {
    expect(spellingGroups([one, other, one]).map(({ spellings }) => spellings)).toEqual(
      isOne ? [[one, other]] : [],
    );
  });

  it("are found among thousands without comparing each with each", () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `市第${index}号事务管理中心`);
    expect(spellingGroups([...names, "市第77号管理事务中心"])).toEqual([
      { spellings: ["市第77号事务管理中心", "市第77号管理事务中心"], of: [77, 20_000] },
    ]);
  });

  it("of units and of departments are told apart", () => {
    const forms = [form({ unit: "市物业事务管理中心" }), form(), form()];
    expect(noticesOf(forms, "name-variant")).toEqual([["0.xlsx", "1.xlsx", "2.xlsx"]]);
  });
});

describe("one explanation in many forms", () => {
  const TEXT = "因疫情影响，部分活动没有举办，下一步加强统筹";
  const explained = (explanation: string): Given =>
    form({ indicators: [printedRow(12, { explanation }), printedRow(13, { explanation })] });

  it("is found from three forms on, whatever its punctuation", () => {
    const forms = [
      explained(TEXT),
      explained(`${TEXT}。`),
      form(),
      explained(TEXT.replace("，", ",")),
    ];
    expect(noticesOf(forms, "shared-explanation")).toEqual([["0.xlsx", "1.xlsx", "3.xlsx"]]);
    expect(noticesOf(forms.slice(0, 3), "shared-explanation")).toEqual([]);
  });

  it("is not found of stock phrases", () => {
    const forms = ["无", "经费有限", "已按计划完成。"].flatMap((text) =>
      Array.from({ length: 5 }, () => explained(text)),
    );
    expect(noticesOf(forms, "shared-explanation")).toEqual([]);
  });
});

describe("full scores", () => {
  const full: Given = form({ total: { reported: "100.00", computed: "100.00" } });
  const rate = (percent: string, reported = percent): Given =>
    form({
      funds: [
        {
          initial: "100",
          budget: "100",
          executed: percent,
          weight: "10.00",
          rate: { reported, computed: percent },
          score: { reported: "5.00", computed: "5.00" },
        },
      ],
    });

  it("of all forms of a unit are found, not of a single form, nor where one form has less", () => {
    expect(noticesOf([full, full, { ...full, unit: "区绿化管理所" }], "all-full")).toEqual([
      ["0.xlsx", "1.xlsx"],
    ]);
    expect(noticesOf([full, form()], "all-full")).toEqual([]);
  });

  it.each<[string, string[][]]>([
    ["40.00", [["0.xlsx"]]],
    ["79.99", [["0.xlsx"]]],
    ["80.00", []],
  ])("of all rows at an execution rate of %s %%", (percent, found) => {
    expect(noticesOf([rate(percent)], "full-at-low-rate")).toEqual(found);
  });

  it("of all rows are none where a row has lost a point, or has no score", () => {
    const lost = printedRow(12, { score: { reported: "9.99", computed: "9.99" } });
    const none = printedRow(12, { score: { reported: null, computed: null } });
    for (const row of [lost, none])
      expect(noticesOf([{ ...rate("40.00"), indicators: [row] }], "full-at-low-rate")).toEqual([]);
  });
});

describe("answers that equal their targets", () => {
  const equal = ["≥95%|95%", "=3.00(份)|3份", "不少于1,200人|1200", "≤30万元|30万元", "100|100.0"];
  const rowsOf = (pairs: readonly string[]) =>
    pairs.map((pair, index) => {
      const [target = "", actual = ""] = pair.split("|");
      return printedRow(12 + index, { target, actual });
    });

  it("are found where they do throughout, in five rows at least", () => {
    const of = (pairs: readonly string[]) =>
      noticesOf([form({ indicators: rowsOf(pairs) })], "answers-equal-targets");
    expect(of(equal)).toEqual([["0.xlsx"]]);
    expect(of(equal.slice(1))).toEqual([]);
    expect(of([...equal, "≥95%|96%"])).toEqual([]);
  });
});

describe("a target changed to what was reached", () => {
  const row = (target: string, actual: string) =>
    printedRow(12, { name: "培训覆盖率", target, actual });
  const now = form({ indicators: [row("≥90%", "90%")] });
  const moved = (before: Given, after: Given = now) =>
    acrossNotices([record(before), record({ ...after, file: "b.xlsx" })], []).flatMap((notice) =>
      notice.kind === "target-moved" ? [[notice.before, notice.target, notice.source.kind]] : [],
    );

  it("is found beside last year's form", () => {
    const last = form({ year: "2023", indicators: [row("≥95%", "97%")] });
    expect(moved(last)).toEqual([["≥95%", "≥90%", "last-year"]]);
    expect(moved(last, form({ indicators: [row("≥90%", "92%")] }))).toEqual([]);
    expect(moved({ ...last, year: "2022" })).toEqual([]);
  });

  it("is found beside the declaration, of this year only", () => {
    const declared = {
      file: "申报表.xlsx",
      sheet: "申报",
      unit: "市物业管理事务中心",
      project: "物业事务管理",
      year: "2024",
      rows: [{ name: "培训覆盖率", target: "≥95%" }],
    };
    const of = (year: string) =>
      acrossNotices([record(now)], [{ ...declared, year }]).map(({ kind }) => kind);
    expect([of("2024"), of(""), of("2025")]).toEqual([["target-moved"], ["target-moved"], []]);
  });
});
