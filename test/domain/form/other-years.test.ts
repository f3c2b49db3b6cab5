/** Figures of another year than the form's: in 项目资金, in columns of the table and in lists above. */
import { figure, HEADER, lines, one, unclear, type Row } from "../../support/layout-sheet";

const TITLE: Row[] = [["项目支出绩效自评表"], ["（2024年度）"], ["项目名称", "道路养护"]];
const FUNDS: Row = ["项目资金", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率"];
const OWN: Row = ["", "年度资金总额", 100, 120, 114, 10, "95%"];
const BEFORE: Row = ["", "年度资金总额", 80, 90, 81, "-", "90%"];
const ROW: Row = ["产出指标", "数量指标", "甲", "≥20台", "20台", 90, 90, ""];

const withFunds = (...funds: Row[]) => one(...TITLE, ...funds, HEADER, ROW);

const amounts = (form: ReturnType<typeof one>): (string | null)[] => {
  const [total] = form.funds;
  return [total?.initial ?? null, total?.budget ?? null, total?.executed ?? null].map(figure);
};

describe("项目资金 of the form's year", () => {
  it.each<[string, Row]>([
    ["named behind its label", ["", "年度资金总额（上年）", 80, 90, 81, "-", "90%"]],
    ["named in digits", ["", "2023年资金总额", 80, 90, 81, "-", "90%"]],
    ["named in digits behind its label", ["", "年度资金总额(2023年)", 80, 90, 81, "-", "90%"]],
    ["of several years before", ["", "以前年度资金总额", 80, 90, 81, "-", "90%"]],
    ["of several years together", ["", "项目累计资金总额", 800, 900, 810, "-", "90%"]],
    ["behind a stroke", ["", "年度资金总额-上年", 80, 90, 81, "-", "90%"]],
    ["as what it came to", ["", "年度资金总额（上年实际）", 80, 90, 81, "-", "90%"]],
  ])("is not the row of another year, %s", (_what, other) => {
    const form = withFunds(FUNDS, other, OWN);
    expect(amounts(form)).toEqual(["100", "120", "114"]);
    expect(form.funds).toHaveLength(1);
    expect(unclear(form)).toEqual([]);
  });

  it("is the row with points, of several totals", () => {
    const form = withFunds(FUNDS, ["", "项目资金总额", 80, 90, 81, "-", "90%"], OWN);
    expect(amounts(form)).toEqual(["100", "120", "114"]);
  });

  it("may name its year in digits", () => {
    const header: Row = ["项目资金", "", "2024年初预算数", "2024年预算数", "2024年执行数"];
    const form = withFunds(header, ["", "2024年资金总额", 100, 120, 114]);
    expect(amounts(form)).toEqual(["100", "120", "114"]);
  });

  it.each<[string, Row]>([
    ["by its label", ["上年项目资金", ...FUNDS.slice(1)]],
    ["by its label in digits", ["2023年度项目资金（万元）", ...FUNDS.slice(1)]],
  ])("is not the block of another year %s, above or below", (_what, header) => {
    expect(amounts(withFunds(header, BEFORE, FUNDS, OWN))).toEqual(["100", "120", "114"]);
    const below = withFunds(FUNDS, OWN, header, BEFORE);
    expect(amounts(below)).toEqual(["100", "120", "114"]);
    expect(below.funds).toHaveLength(1);
    expect(unclear(below)).toEqual([]);
  });

  it("is not the block of another year beside it", () => {
    const other: Row = ["上年项目资金", "", "全年预算数", "全年执行数"];
    const own: Row = ["本年项目资金", ...FUNDS.slice(2)];
    const row: Row = ["", "年度资金总额", 90, 81, "年度资金总额", ...OWN.slice(2)];
    expect(amounts(withFunds([...other, ...own], row))).toEqual(["100", "120", "114"]);
    const after = withFunds([...FUNDS, "", ...other], [...OWN, "", "", "年度资金总额", 90, 81]);
    expect(amounts(after)).toEqual(["100", "120", "114"]);
    expect(unclear(after)).toEqual([]);
  });

  it("is not the block below the caption of another year", () => {
    const form = withFunds(["上年度资金情况"], FUNDS, BEFORE, ["本年度资金情况"], FUNDS, OWN);
    expect(amounts(form)).toEqual(["100", "120", "114"]);
  });

  it.each([
    ["（一）上年度项目资金情况", "（二）本年度项目资金情况"],
    ["一、2023年度资金执行情况", "二、2024年度资金执行情况"],
  ])("is not the block below the numbered caption %s", (before, own) => {
    const form = withFunds([before], FUNDS, BEFORE, [own], FUNDS, OWN);
    expect(amounts(form)).toEqual(["100", "120", "114"]);
  });

  it("is reported where the only block is another year's", () => {
    const form = withFunds(["上年度资金情况"], FUNDS, BEFORE);
    expect(form.funds).toEqual([]);
    expect(unclear(form)).toEqual(["A4 funds-not-placed"]);
  });

  it.each<[string, Row, Row]>([
    [
      "below 上年",
      ["", "", "上年资金情况", "", "本年资金情况"],
      ["项目资金", "", "全年预算数", "全年执行数", "年初预算数", "全年预算数", "全年执行数"],
    ],
    [
      "below 上年 behind a label",
      ["", "", "年度资金总额（上年）", "", "年度资金总额（本年）"],
      ["项目资金", "", "全年预算数", "全年执行数", "年初预算数", "全年预算数", "全年执行数"],
    ],
    [
      "with the year behind",
      ["（2024年度）"],
      ["项目资金", "", "预算数(2023年)", "执行数(2023年)", "年初预算数", "预算数", "执行数"],
    ],
  ])("is not in columns of another year %s", (_what, above, header) => {
    const form = withFunds(above, header, ["", "年度资金总额", 90, 81, 100, 120, 114]);
    expect(amounts(form)).toEqual(["100", "120", "114"]);
    expect(unclear(form)).toEqual([]);
  });

  it("is reported where two columns have one name and nothing tells them apart", () => {
    const header: Row = ["项目资金", "", "全年预算数", "全年执行数", "全年预算数", "全年执行数"];
    const form = withFunds(header, ["", "年度资金总额", 90, 81, 120, 114]);
    expect(form.funds).toEqual([]);
    expect(unclear(form)).toEqual(["B5 funds-not-placed"]);
  });

  it("is reported where the only column of an amount is another year's", () => {
    const header: Row = ["项目资金", "", "年初预算数", "全年预算数", "上年执行数"];
    const form = withFunds(header, ["", "年度资金总额", 100, 120, 81]);
    expect(unclear(form)).toEqual(["E4 column-not-placed"]);
  });

  it("has the money carried over from last year as a part", () => {
    const form = withFunds(FUNDS, OWN, ["", "上年结转资金", 0, 10, 10, "-", "100%"]);
    expect(form.funds.map(({ role, label }) => `${role} ${label.text}`)).toEqual([
      "total 年度资金总额",
      "part 上年结转资金",
    ]);
  });
});

const LEVELS: Row = ["一级指标", "二级指标", "三级指标", "年度指标值"];

describe("columns of several years", () => {
  it.each<[string, Row]>([
    ["2023年 and 2024年", ["", "", "", "", "2023年", "2024年"]],
    ["2023 and 2024", ["", "", "", "", 2023, 2024]],
    ["2022年度 and 2024年度", ["", "", "", "", "2022年度", "2024年度"]],
  ])("%s below 实际完成值: the form's year decides", (_what, below) => {
    const form = one(...TITLE, [...LEVELS, "实际完成值", "", "分值", "得分"], below, [
      "产出指标",
      "数量指标",
      "甲",
      "≥20台",
      "18台",
      "20台",
      90,
      90,
    ]);
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|≥20台|20台|90|90"]);
    expect(unclear(form)).toEqual([]);
  });

  it("below a label that was merged, then parted and filled: the form's year decides", () => {
    const form = one(
      ...TITLE,
      [...LEVELS, "实际完成值", "实际完成值", "分值", "得分"],
      ["", "", "", "", "2023年", "2024年"],
      ["产出指标", "数量指标", "甲", "≥20台", "18台", "20台", 90, 90],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|≥20台|20台|90|90"]);
    expect(unclear(form)).toEqual([]);
  });

  it.each([
    [
      ["2023年实际完成值", "2024年实际完成值"],
      ["18台", "20台"],
    ],
    [
      ["2024年实际完成值", "2025年实际完成值"],
      ["20台", "18台"],
    ],
    [
      ["实际完成值(2023年)", "实际完成值(2024年)"],
      ["18台", "20台"],
    ],
    [
      ["实际完成值(上年)", "实际完成值"],
      ["18台", "20台"],
    ],
  ])("%j in one row: the form's year decides", (labels, values) => {
    const form = one(
      ...TITLE,
      [...LEVELS, ...labels, "分值", "得分"],
      ["产出指标", "数量指标", "甲", "≥20台", ...values, 90, 90],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|≥20台|20台|90|90"]);
    expect(unclear(form)).toEqual([]);
  });

  it("are both reported where neither is the form's", () => {
    const form = one(
      ...TITLE,
      [...LEVELS, "2022年实际完成值", "2023年实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "甲", "≥20台", "18台", "20台", 90, 90],
    );
    expect(unclear(form)).toEqual(["E4 column-not-placed", "F4 column-not-placed"]);
  });

  it("is reported where the only results are another year's, beside the form's target", () => {
    const form = one(
      ...TITLE,
      [...LEVELS, "2023年实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "甲", "≥20台", "18台", 90, 90],
    );
    expect(unclear(form)).toEqual(["E4 column-not-placed"]);
  });

  it.each([
    ["上年指标值", "实际完成值", "D4"],
    ["年度指标值", "上年实际完成值", "E4"],
    ["年度指标值", "实际完成值（上年）", "E4"],
  ])("is reported where %s | %s has only another year's", (target, actual, cell) => {
    const form = one(
      ...TITLE,
      ["一级指标", "二级指标", "三级指标", target, actual, "分值", "得分"],
      ["产出指标", "数量指标", "甲", "≥20台", "18台", 90, 90],
    );
    expect(unclear(form)).toEqual([`${cell} column-not-placed`]);
  });

  it("are read where target and results are of one year before the form's", () => {
    const form = one(
      ...TITLE,
      ["一级指标", "二级指标", "三级指标", "2023年指标值", "2023年完成值", "分值", "得分"],
      ["产出指标", "数量指标", "甲", "≥20台", "18台", 90, 81],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|≥20台|18台|90|81"]);
    expect(unclear(form)).toEqual([]);
  });
});

describe("a list of several years", () => {
  const LIST: Row[] = [
    ["历年绩效情况"],
    ["年度", "预算数", "执行数", "自评得分"],
    ["2022", 80, 78, 95],
    [2023, 90, 81, 92],
  ];

  it("above the form is no part of it", () => {
    const form = one(...LIST, [], ...TITLE, FUNDS, OWN, HEADER, ROW);
    expect([form.project?.text, form.year?.text]).toEqual(["道路养护", "2024"]);
    expect(amounts(form)).toEqual(["100", "120", "114"]);
    expect(form.range).toBe("A6:H12");
  });

  it("below the head is neither head nor funds", () => {
    const form = one(...TITLE, ...LIST, FUNDS, OWN, HEADER, ROW);
    expect([form.project?.text, form.year?.text]).toEqual(["道路养护", "2024"]);
    expect(amounts(form)).toEqual(["100", "120", "114"]);
    expect(unclear(form)).toEqual([]);
  });

  it("beside the head costs it nothing", () => {
    const form = one(
      ["2024年度项目支出绩效自评表"],
      ["项目名称", "道路养护", "", "", "", "", "", "", "", "年度", "预算数", "执行数"],
      ["主管部门", "某局", "", "", "", "", "", "", "", 2023, 90, 81],
      FUNDS,
      OWN,
      HEADER,
      ROW,
    );
    expect([form.project?.text, form.department?.text, form.year?.text]).toEqual([
      "道路养护",
      "某局",
      "2024",
    ]);
    expect(amounts(form)).toEqual(["100", "120", "114"]);
  });

  it.each([
    ["a column of another name", ["年度", "甲乙丙", "执行数", "自评得分"]],
    ["figures only", ["年度", "预算数", "执行数", "甲乙丙"]],
  ])("with %s is no part of the form either", (_what, labels) => {
    const form = one(
      ["历年绩效情况"],
      labels,
      [2022, 80, 78, 95],
      [2023, 90, 81, 92],
      ...TITLE,
      FUNDS,
      OWN,
      HEADER,
      ROW,
    );
    expect([form.project?.text, form.year?.text]).toEqual(["道路养护", "2024"]);
    expect(amounts(form)).toEqual(["100", "120", "114"]);
  });

  it("above the title does not begin the form, whatever it is called", () => {
    const form = one(
      ["何年", "预算数", "执行数"],
      [2023, 90, 81],
      [],
      ...TITLE,
      FUNDS,
      OWN,
      HEADER,
      ROW,
    );
    expect([form.project?.text, form.year?.text]).toEqual(["道路养护", "2024"]);
    expect(amounts(form)).toEqual(["100", "120", "114"]);
  });
});
