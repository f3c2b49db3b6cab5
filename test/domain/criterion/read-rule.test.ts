import { written } from "./written-rule";

const STEP = "每低1%扣1分";
const READ_STEP = "each 1 below of percentage: -1";

describe("the result of a criterion", () => {
  it.each([
    ["≥95%得满分，否则得3分", "percentage ≥95: full; else: 3"],
    ["≥95%5分", "percentage ≥95: 5"],
    ["1项1分", "not-understood"],
    ["1项得1分", "answer(项) ≥1 ≤1: 1"],
    ["≥95%得0分", "percentage ≥95: nothing"],
    ["≥95%按5分", "percentage ≥95: 5"],
    ["≥95%为5分", "percentage ≥95: 5"],
    ["≥95%得权重分，否则不得分", "percentage ≥95: full; else: nothing"],
    ["≥95%得到分，否则不得分", "not-understood"],
    ["≥95%得分", "percentage ≥95: full"],
    ["≥95%得分，否则不得分", "percentage ≥95: full; else: nothing"],
    ["≥95%得分5分", "not-understood"],
    ["≥95%评满分", "percentage ≥95: full"],
    ["达到目标是满分", "met: full"],
    ["≥95%给权重分", "percentage ≥95: full"],
    ["≥95%权重，否则不得分", "not-understood"],
    ["≥95%评，否则不得分", "not-understood"],
    ["≥95%得满分(10分)", "percentage ≥95: 10"],
    ["≥95%得满分10分", "percentage ≥95: 10"],
    ["≥95%得满分(10分，否则不得分", "not-understood"],
    ["≥95%得满分(分)", "not-understood"],
    // shares
    ["≥95%得权重的80%，否则不得分", "percentage ≥95: 80%; else: nothing"],
    ["≥95%得80%分值，否则不得分", "percentage ≥95: 80%; else: nothing"],
    ["≥95%为80%权重，否则不得分", "percentage ≥95: 80%; else: nothing"],
    ["≥95%给权重的80%，否则不得分", "percentage ≥95: 80%; else: nothing"],
    ["≥95%按80%权重计分", "percentage ≥95: 80%"],
    ["≥95%按80%计分", "not-understood"],
    ["≥95%得80%，否则不得分", "not-understood"],
    ["≥95%80%权重，否则不得分", "not-understood"],
    ["≥95%得权重的80天，否则不得分", "not-understood"],
    // deductions
    ["低于60%扣3分", "percentage <60: -3"],
    ["低于60%扣权重的5%", "percentage <60: -5%"],
    ["低于60%扣除权重的5%", "percentage <60: -5%"],
    ["低于60%扣权重的5%分", "percentage <60: -5%"],
    ["低于60%扣除权重的5%分值", "percentage <60: -5%"],
    ["低于60%扣除权重的5分", "not-understood"],
    ["低于60%扣除分", "not-understood"],
    ["低于60%扣完", "percentage <60: nothing"],
    // in proportion
    ["未完成按比例得分", "missed: proportion"],
    ["未完成按完成率得分", "missed: proportion"],
    ["未完成为实际比例计分", "missed: proportion"],
    ["未完成按实际达到比例得分", "missed: proportion"],
    ["未完成按占目标值的比例得分", "missed: proportion"],
    ["未完成按合格率得分", "not-understood"],
    ["未完成按完成率", "not-understood"],
    // a person
    ["≥95%得满分，合格率直接折算", "percentage ≥95: full; else: person"],
    ["≥95%得满分，完成率折算", "percentage ≥95: full; else: person"],
    ["≥95%得满分，合格率扣1-3分", "not-understood"],
    ["≥95%得满分，否则扣1-3分", "percentage ≥95: full; else: person"],
    ["≥95%得满分，否则扣1分-3分", "percentage ≥95: full; else: person"],
    ["≥95%得满分，否则酌情扣1-3分", "percentage ≥95: full; else: person"],
    ["≥95%得满分，否则酌情得1-3分", "percentage ≥95: full; else: person"],
    ["≥95%得满分，否则视情况打分", "percentage ≥95: full; else: person"],
    ["≥95%得满分，否则酌情扣分(1-3分)", "percentage ≥95: full; else: person"],
    ["≥95%得满分，否则酌情扣分(1-3分", "not-understood"],
    ["≥95%得满分，否则酌情扣-3分", "not-understood"],
    ["≥95%得满分，否则酌情扣1-分", "not-understood"],
    ["≥95%得满分，否则酌情扣1-3", "percentage ≥95: full; else: person"],
    ["≥95%得满分，否则酌情扣3分", "not-understood"],
    ["≥95%得满分，否则酌情扣60%以下不得分", "not-understood"],
    ["≥95%得满分，否则扣1-3", "not-understood"],
    ["≥95%得满分，否则扣3分2分", "not-understood"],
    ["酌情扣分", "judged"],
    [`酌情扣分，${STEP}`, `else: person; ${READ_STEP}`],
    // for each
    ["每完成1次得1分", "else: 1 each 1次"],
    ["每举办2次得1分", "else: 1 each 2次"],
    ["每次得1分", "else: 1 each 1次"],
    ["每完成1%得1分", "not-understood"],
    ["每完成得1分", "not-understood"],
    ["每完成1次得到分，否则不得分", "not-understood"],
    ["每完成1次甲得1分", "judged"],
  ])("%s is read as: %s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it.each([
    ["每完成1次培训得1分", "培训次数", "else: 1 each 1次"],
    ["每完成1次达标得1分", "达标培训", "judged"],
    ["未完成按完成率得分", "完成率", "not-understood"],
  ])("%s, of a row named %s, is read as: %s", (text, name, expected) => {
    expect(written(text, name)).toBe(expected);
  });
});

describe("the steps of a criterion", () => {
  it.each([
    [STEP, READ_STEP],
    ["每低0.5个百分点扣2分", "each 0.5 below of percentage: -2"],
    ["每低个百分点扣1分", READ_STEP],
    ["每未完成1%扣1分", READ_STEP],
    ["按每低1%扣1分", READ_STEP],
    ["每低1%，否则扣1分", "not-understood"],
    ["每超1%加1分", "bonus"],
    ["合格率每低1%扣1分", "each 1 below of answer(%): -1"],
    ["完成率每低1%扣1分", "each 1 below of completion: -1"],
    ["每低于1%扣1分", READ_STEP],
    ["每低目标值1%扣1分", READ_STEP],
    ["每低1分扣1分", "each 1 below of answer(分): -1"],
    ["每少1个扣1分", "each 1 below of answer(个): -1"],
    ["每超1%扣1分", "each 1 above of percentage: -1"],
    ["每高于1%扣1分", "each 1 above of percentage: -1"],
    ["每＜1%扣1分", "not-understood"],
    ["每＞1%扣1分", "not-understood"],
    ["每低1扣1分", "not-understood"],
    ["合格率每完成率低1%扣1分", "not-understood"],
    ["每延期1天扣1分", "each 1 above from 0 of delay(天): -1"],
    ["每延期1%扣1分", "not-understood"],
    ["每发生2起扣3分", "each 2 above from 0 of occurrences(起): -3"],
    ["每1起扣2分", "each 1 above from 0 of occurrences(起): -2"],
    ["每发生1%扣1分", "not-understood"],
    ["完成率每发生1次扣1分", "not-understood"],
    ["每低1%扣权重的5%", "each 1 below of percentage: -5%"],
    ["每低1%扣除权重的5%", "each 1 below of percentage: -5%"],
    ["每低1%扣权重的5%分", "each 1 below of percentage: -5%"],
    ["每低1%扣除权重的5%分值", "each 1 below of percentage: -5%"],
    ["每低1%扣除权重的5分", "not-understood"],
    ["每低1%扣除分", "not-understood"],
    [`${STEP}，每高1%加1分`, `${READ_STEP}; bonus`],
    [`${STEP}，≥100%加2分`, `${READ_STEP}; bonus`],
    [`${STEP}，${STEP}`, "not-understood"],
    [`${STEP}，每少1个扣1分`, "not-understood"],
    // without 每
    ["缺1项扣2分，扣完为止", "each 1 below of answer(项): -2"],
    ["缺1项扣2分", "not-understood"],
    ["缺1项扣2分，最高不超过满分", "not-understood"],
    ["缺2项扣2分，扣完为止", "not-understood"],
    ["超1项扣2分，扣完为止", "not-understood"],
    ["低1%扣1分，扣完为止", "not-understood"],
    // a part of a step
    ["每低1%(不足1%按1%计)扣1分", "each 1 below of percentage: -1, parts as-a-whole"],
    ["每低2%(不足1%按1%计)扣1分", "not-understood"],
    [`${STEP}，不足1%按1%扣分`, `${READ_STEP}, parts as-a-whole`],
    [`${STEP}，不足1%按1%扣`, `${READ_STEP}, parts as-a-whole`],
    [`${STEP}，不足1%不扣分`, `${READ_STEP}, parts not-at-all`],
    [`${STEP}，不足个百分点不扣分`, `${READ_STEP}, parts not-at-all`],
    [`${STEP}，超1%不扣分`, "not-understood"],
    [`${STEP}，不足1%按2%扣分`, "not-understood"],
    ["每低2%扣1分，不足1%不扣分", "not-understood"],
    ["不足1%不扣分，每低1%扣1分", "not-understood"],
    // from a bound
    ["低于90%的，每低1%扣1分", "each 1 below from 90 of percentage: -1"],
    ["低于90的，每低1%扣1分", "each 1 below from 90 of percentage: -1"],
    ["合格率低于90%的，每低1%扣1分", "each 1 below from 90 of percentage: -1"],
    ["完成率低于90%的，每低1%扣1分", "each 1 below from 90 of percentage: -1"],
    ["低于90个的，每少1个扣1分", "each 1 below from 90 of answer(个): -1"],
    ["低于90%的，每少1个扣1分", "not-understood"],
    ["低于90天的，每低1%扣1分", "not-understood"],
    ["延期5天以上的，每低1%扣1分", "not-understood"],
    ["80%-90%每低1%扣1分", "not-understood"],
    ["100%，每低1%扣1分", "each 1 below from 100 of percentage: -1"],
    ["100%，每超1%扣1分", "not-understood"],
    ["100%为标准，每低1%扣1分", "each 1 below from 100 of percentage: -1"],
    ["不低于目标值，每低1%扣1分", "not-understood"],
    ["按时完成，每延期1天扣1分", "not-understood"],
    ["未发生，每起扣2分", "not-understood"],
    ["未完成，每低1%扣1分", READ_STEP],
    ["100%为标准，得满分", "not-understood"],
  ])("%s is read as: %s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it.each([
    ["培训每少1次扣1分", "培训次数", "each 1 below of answer(次): -1"],
    ["每少培训1次扣1分", "培训次数", "each 1 below of answer(次): -1"],
    ["每少1次培训扣1分", "培训次数", "each 1 below of answer(次): -1"],
    ["培训每低1%扣1分", "培训次数", "not-understood"],
    ["每低培训1%扣1分", "培训次数", "not-understood"],
    ["每低1%培训扣1分", "培训次数", "not-understood"],
    ["发生安全事故扣2分/次", "安全事故", "each 1 above from 0 of occurrences(次): -2"],
    ["安全事故发生扣2分/次", "安全事故", "each 1 above from 0 of occurrences(次): -2"],
    ["扣3分/例", "安全事故", "each 1 above from 0 of occurrences(例): -3"],
    ["扣3分/个百分点", "安全事故", "not-understood"],
    ["扣3分/，扣完为止", "安全事故", "not-understood"],
    ["加3分/例", "安全事故", "not-understood"],
    ["扣3分/甲", "安全事故", "judged"],
  ])("%s, of a row named %s, is read as: %s", (text, name, expected) => {
    expect(written(text, name)).toBe(expected);
  });
});

describe("a text is a criterion by its words for points", () => {
  it.each([
    ["综合评价", "judged"],
    ["综合评价。", "judged"],
    ["综合评价报告", "remark"],
    ["按率", "not-understood"],
    ["按比例", "not-understood"],
    ["按照比例", "not-understood"],
    ["按照完成率", "not-understood"],
    ["按期完成率", "remark"],
    ["合格率×5", "else: rate; weight 5"],
    ["合格率5", "remark"],
    ["权重分配表", "remark"],
  ])("%s: %s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it("is read up to 500 characters", () => {
    const text = "≥95%得满分";
    expect(written(text.padEnd(500, "。"))).toBe("percentage ≥95: full");
    expect(written(text.padEnd(501, "。"))).toBe("not-understood");
  });
});

describe("an edge that a text names by its number", () => {
  it.each([
    ["80%-90%(含80%)得满分", "percentage ≥80 ?<90: full"],
    ["80%-90%(含90%)得满分", "percentage ?>80 ≤90: full"],
    ["80%-90%之间(含80%)得满分", "percentage ≥80 ?<90: full"],
    ["80%-90%(不含90%)得满分", "percentage ?>80 <90: full"],
    ["80%-90%(含80%)(不含90%)得满分", "percentage ≥80 <90: full"],
    ["80%(含)-90%(不含90%)得满分", "percentage ≥80 <90: full"],
    ["80%-90%(含85%)得满分", "not-understood"],
    ["80%-90%(含80%得满分", "not-understood"],
    ["80%-90%之间(含)得满分", "not-understood"],
    ["90%以上(含90%)得满分", "percentage ≥90: full"],
    ["90%以上(不含90%)得满分", "percentage >90: full"],
    ["90%以上(含80%)得满分", "not-understood"],
  ])("%s: %s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });
});

describe("steps of other words", () => {
  it.each([
    ["每有1项未完成扣1分", "each 1 below of answer(项): -1"],
    ["每有1项不符合扣1分", "not-understood"],
    ["每发生1起未完成扣1分", "not-understood"],
    ["发生1起扣1分，扣完为止", "each 1 above from 0 of occurrences(起): -1"],
    ["发生2起扣1分，扣完为止", "not-understood"],
    ["超过1起扣1分，扣完为止", "answer(起) >1: -1"],
    ["每低1%扣5%权重分", "each 1 below of percentage: -5%"],
    ["每低1%扣5%", "not-understood"],
    ["≥95%得满分，每超1%加5%权重分", "percentage ≥95: full; bonus"],
  ])("%s: %s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });
});

describe("conditions of other words", () => {
  it.each([
    ["完成值≥目标值得满分", "met low: full"],
    ["实际完成值未达到目标值不得分", "missed: nothing"],
    ["控制在目标值以内得满分", "met high: full"],
    ["达到目标值以内得满分", "not-understood"],
    ["控制在目标值及以内得满分", "met high: full"],
    ["控制在目标值范围内得满分", "met high: full"],
    ["≥95%得满分，低于", "not-understood"],
    ["≥95%得满分，超支", "not-understood"],
    ["90分(含)-95分得5分", "answer(分) ≥90 ?<95: 5"],
    ["超支不得分", "missed high: nothing"],
    ["超出部分按比例扣分", "missed high: proportion"],
    ["超支扣1分", "not-understood"],
    ["增加不得分", "not-understood"],
    ["高于不得分", "not-understood"],
    ["100%完成得满分", "completion ≥100 bare: full"],
    ["95%以上完成得满分", "completion ?>95: full"],
    ["95%达标得满分", "not-understood"],
    ["95个完成得满分", "not-understood"],
    ["在6月底前完成得满分", "on-time 6-30: full"],
    ["在完成得满分", "not-understood"],
  ])("%s: %s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it.each([
    ["完成培训12期以上得满分", "answer(期) ?>12: full"],
    ["完成培训80%以上得满分", "not-understood"],
    ["培训12期以上得满分", "judged"],
    ["完成培训12以上得满分", "not-understood"],
  ])("with a part of the row's name, %s: %s", (text, expected) => {
    expect(written(text, "乡村培训期数")).toBe(expected);
  });

  it.each([
    ["达到培训12期得满分", "乡村培训期数", "answer(期) ≥12: full"],
    ["完成95%以上得满分", "完成验收项目", "percentage ?>95: full"],
    ["完成下降5个得满分", "能耗下降幅度", "judged"],
  ])("%s, of a row named %s: %s", (text, name, expected) => {
    expect(written(text, name)).toBe(expected);
  });
});
