import type { ClaimedCell } from "../../../src/domain/form/model/claim";
import type { Form } from "../../../src/domain/form/model/form";
import { profileNamed, profiles, readProfile } from "../../../src/domain/profiles/profiles";
import { printedRules } from "../../../src/domain/suggestion/printed-rules";
import { suggestProfile } from "../../../src/domain/suggestion/suggest-profile";
import { formOf, place, type FormText } from "../../support/form";
import { one } from "../../support/layout-sheet";

/** The note of the published forms of 2020 with 预算执行情况 20分. */
const HUBEI_NOTE =
  "备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。2.定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。定量指标计分原则：正向指标（即目标值为≥X，得分=权重*B/A），反向指标（即目标值为≤X，得分=权重*A/B），得分不得突破权重总额。定量指标先汇总完成数，再计算得分。3.定性指标计分原则：达成预期指标、部分达成预期指标、未达成预期指标三档，分别按照该指标对应分值区间100%-80%（≥80%）、80%-50%（≥50%，<80%）、50%-0%（<50%）合理确定分值。";
/** The note of 财预〔2020〕10号's form. */
const NATIONAL_NOTE =
  "定性指标根据指标完成情况分为：全部或基本达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照100%-80%(含)、80%-60%(含)、60%-0%合理确定分值。";
const SICHUAN_HINT =
  "1.预算执行率=预算执行数/调整后预算数,预算执行率未达到90%的需说明原因(100字以内);2.年中发生预算调整的(追加或调减),应单独说明理由;3.其他资金包括:社会投入资金、银行贷款.";

const note = (text: string, role: ClaimedCell["role"] = "note"): ClaimedCell => ({
  at: { row: 45, column: 1 },
  text,
  role,
});

function named(name: string) {
  const profile = profileNamed(name);
  if (profile === null) throw new Error(`no profile ${name}`);
  return profile;
}

const form = (changes: Partial<Form>, text: FormText = {}): Form => formOf(text, changes);

/** The name suggested with the kinds of its signs, and the contradictions as "printed for used". */
function suggested(each: Form, inUse = "国标 2020") {
  const suggestion = suggestProfile(each, named(inUse));
  if (suggestion === null) return null;
  const kinds = suggestion.signs.map(({ kind }) => kind);
  return [
    suggestion.named === null ? null : [suggestion.named.profile.name, ...kinds].join(" "),
    ...suggestion.contradictions.map(({ printed, used }) => `${printed} for ${used}`),
  ];
}

describe("the rules that a form prints", () => {
  const printed = (...texts: readonly string[]) =>
    printedRules(texts.map((text) => ({ at: { row: 45, column: 1 }, text }))).map(
      (rule) => `${rule.path} ${rule.printed}`,
    );

  it.each([
    [HUBEI_NOTE, ["qualitative 100–80–50–0", "quantitative.exceeded B"]],
    [NATIONAL_NOTE, ["qualitative 100–80–60–0"]],
    ["定性指标三档：100-80%（含80%）、80-50%（含50%）、50-0%", ["qualitative 100–80–50–0"]],
    ["定性指标三档：0%～60%、60%～80%、80%～100%", ["qualitative 100–80–60–0"]],
    [SICHUAN_HINT, ["explanation.requiredExecutionBelow 90"]],
    ["反向指标（目标值为≤X，得分=分值×[1-(B-A)/A]）", ["quantitative.exceeded A"]],
    ["完成值超过指标值130%的，应当说明原因", ["quantitative.overachievedFrom 130"]],
    // two bands, a gap, no percentages, no qualitative rows
    ["定性指标分为100%-60%、60%-0%两档", []],
    ["定性指标三档：100%-80%、70%-50%、50%-0%", []],
    ["定性指标三档：100-80、80-50、50-0", []],
    ["满意度三类：100%-80%、80%-50%、50%-0%", []],
    ["得分=权重*A/B", []],
    ["反向指标：得分=权重*A/BC", []],
    ["预算执行率90%", []],
    ["定性指标".repeat(1100), []],
  ])("row %#", (text, expected) => {
    expect(printed(text)).toEqual(expected);
  });

  it("are none where two notes disagree", () => {
    expect(printed(HUBEI_NOTE, NATIONAL_NOTE)).toEqual(["quantitative.exceeded B"]);
    expect(printed(NATIONAL_NOTE, NATIONAL_NOTE)).toEqual(["qualitative 100–80–60–0"]);
  });
});

describe("the profile that a form looks like", () => {
  it.each([
    ["unit", "武汉市水务局", "湖北 place"],
    ["unit", "四川省成都市第一中学", "四川 place"],
    ["department", "广西壮族自治区财政厅", "广西 place"],
    ["title", "天津市2024年度项目支出绩效自评表", "天津/河北 place"],
    ["title", "2024年河北省项目支出绩效自评表", "天津/河北 place"],
    ["unit", "杭州市教育局", "浙江 place"],
    ["project", "51000021R000000019951-工资性支出", "四川 code"],
    ["project", "42000021R000000019951-工资性支出", "湖北 code"],
  ])("by %s %s is %s", (field, text, expected) => {
    expect(suggested(form({ [field]: place(3, 2, text) }))).toEqual([expected]);
  });

  it.each([
    ["unit", "上海市某区水务局"],
    ["unit", "驻武汉市办事处"],
    ["unit", "上海市湖北路小学"],
    ["unit", "河北区教育局"],
    ["project", "湖北省对口支援项目"],
    ["project", "5100项目"],
    ["project", "510000"],
  ])("is nobody's by %s %s", (field, text) => {
    expect(suggested(form({ [field]: place(3, 2, text) }))).toBeNull();
  });

  it("is nobody's where two signs disagree", () => {
    const two = { unit: place(3, 2, "武汉市水务局"), department: place(4, 2, "四川省水利厅") };
    expect(suggested(form(two))).toBeNull();
  });

  it("is not offered where it is in use, and not against a unit's own rules", () => {
    const wuhan = form({ unit: place(3, 2, "武汉市水务局") });
    expect(suggested(wuhan, "湖北")).toBeNull();
    const own = readProfile({ basedOn: "国标 2020", name: "本单位", places: { score: 1 } });
    if (own.kind !== "profile") throw new Error("mistakes");
    expect(suggestProfile(wuhan, own.profile)).toBeNull();
    expect(suggestProfile(form({ claims: [note(HUBEI_NOTE)] }), own.profile)).toMatchObject({
      named: null,
      contradictions: [{ printed: "100–80–50–0", used: "100–80–60–0" }],
    });
  });

  it("may be known by a printed rule alone, where one profile restates it", () => {
    const claims = [note(HUBEI_NOTE, "outside")];
    expect(suggested(form({ claims }))).toEqual(["湖北 rule rule", "100–80–50–0 for 100–80–60–0"]);
    expect(suggested(form({ claims }), "湖北")).toBeNull();
    // formula B is printed, A in use
    expect(suggested(form({ claims }), "广西")).toEqual([
      "湖北 rule rule",
      "100–80–50–0 for 100–80–60–0",
      "B for A",
    ]);
  });

  it("says nothing of the national note under the national rules, and much under others", () => {
    const claims = [note(NATIONAL_NOTE)];
    expect(suggested(form({ claims }))).toBeNull();
    // several profiles keep to it
    expect(suggested(form({ claims }), "湖北")).toEqual([null, "100–80–60–0 for 100–80–50–0"]);
  });

  it("is not the place's where a printed rule contradicts it", () => {
    const wuhan = { unit: place(3, 2, "武汉市水务局"), claims: [note(NATIONAL_NOTE)] };
    expect(suggested(form(wuhan))).toBeNull();
    expect(suggested(form(wuhan), "湖北")).toEqual([null, "100–80–60–0 for 100–80–50–0"]);
  });

  it("is known by the hint that 四川's form prints where a reason belongs, and not by a reason", () => {
    const reason = (explanation: string) => form({}, { funds: [{ explanation }] });
    expect(suggested(reason(SICHUAN_HINT))).toEqual(["四川 rule", "90 for "]);
    expect(suggested(reason("执行率低于90%的情况说明：工程延期，今后加快"))).toBeNull();
  });

  it("is known by a header that one region's forms print", () => {
    const claims = [note("得分（20分*执行率）", "funds-header")];
    expect(suggested(form({ claims }))).toEqual(["湖北 label"]);
    expect(suggested(form({ claims: [note("得分（20分*执行率）")] }))).toBeNull();
  });

  it("has signs for shipped profiles only", () => {
    const ids = profiles.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(["hubei", "guangxi", "tianjin-hebei", "sichuan", "zhejiang"]),
    );
  });
});

describe("a whole form of 2020 with a note below it", () => {
  it("keeps its note, so that the rule is found", () => {
    const read = one(
      ["2020年度长江禁捕项目自评表"],
      ["项目名称", "渔业成品油价格改革补贴", "", "主管部门", "区市场监督管理局"],
      ["项目实施单位", "农业科"],
      [
        "预算执行情况(万元)(20分)",
        "",
        "预算数(A)",
        "执行数(B)",
        "执行率(B/A)",
        "得分(20分*执行率)",
      ],
      ["", "年度财政资金总额", "1.56", "1.56", "100%", "20"],
      ["一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "得分"],
      ["产出指标", "数量指标", "补贴渔船数", "6", "6", "20"],
      ["效益指标", "满意度指标", "渔民满意度", "90%", "92%", "40"],
      ["总分", "", "", "", "", "80"],
      [HUBEI_NOTE],
    );
    expect(suggested(read)?.[1]).toBe("100–80–50–0 for 100–80–60–0");
    expect(suggested(read)?.[0]).toMatch(/^湖北 /u);
  });
});
