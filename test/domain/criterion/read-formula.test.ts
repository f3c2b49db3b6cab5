import { written } from "./written-rule";

const STEP = "每低1%扣1分";
const READ_STEP = "each 1 below of percentage: -1";

describe("the products of a criterion", () => {
  it.each([
    ["完成率×10", "else: proportion; weight 10"],
    ["完成率×10分", "else: proportion; weight 10"],
    ["完成率×分值", "else: proportion"],
    ["完成率×满分", "else: proportion"],
    ["得分=完成率×10", "else: proportion; weight 10"],
    ["按完成率×10", "else: proportion; weight 10"],
    ["完成率法：完成率×10", "else: proportion; weight 10"],
    ["合格率×10", "else: rate; weight 10"],
    ["实际完成值÷目标值×分值", "else: proportion"],
    ["实际金额/目标金额×10分", "else: proportion; weight 10"],
    ["实际金额/目标数额×10分", "judged"],
    ["实际甲乙丙丁戊己/目标甲乙丙丁戊己×10分", "else: proportion; weight 10"],
    ["实际甲乙丙丁戊己庚/目标甲乙丙丁戊己庚×10分", "judged"],
    ["实际3/目标3×10分", "not-understood"],
    ["实际、金额/目标、金额×10分", "judged"],
    ["(实际完成值÷目标值)×分值", "else: proportion"],
    ["(实际完成值÷目标值)×100%×分值", "else: proportion"],
    ["(实际完成值÷目标值×100%)×分值", "else: proportion"],
    ["实际完成值÷目标值×100%×10分", "else: proportion; weight 10"],
    ["(实际完成值÷目标值×分值", "else: proportion"],
    ["(实际完成值÷目标值×100%×分值", "else: proportion"],
    ["实际完成值÷目标值)×分值", "not-understood"],
    ["完成率×10%×10", "not-understood"],
    ["完成率×100×10", "not-understood"],
    ["完成率100%×10分", "not-understood"],
    ["得分=完成率×", "not-understood"],
    ["得分=完成率×10天", "not-understood"],
    ["得分=甲×10", "not-understood"],
    ["得分=×10分", "not-understood"],
    ["10-合格率×10", "else: rate-off; weight 10"],
    ["10-合格率×10分", "else: rate-off; weight 10"],
    ["10-合格率×5", "not-understood"],
    ["10-完成率×10", "not-understood"],
    [`-合格率×分；${STEP}`, "not-understood"],
    ["10甲合格率×10", "not-understood"],
    ["10-10分得5分", "answer(分) ?>10 ?<10: 5"],
    ["满分10分，完成率×分值", "else: proportion; weight 10"],
    ["满分5分，完成率×10", "not-understood"],
  ])("%s is read as: %s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });
});

describe("how a measure is worked out", () => {
  it.each([
    ["合格率=合格数/总数×100%", READ_STEP],
    ["合格率=(合格数/总数)×100%", READ_STEP],
    ["合格率=合格数÷抽检总数", READ_STEP],
    ["完成率=实际完成数/计划完成数×100%", READ_STEP],
    ["完成率=(实际完成数/目标数)", READ_STEP],
    ["完成率=完成数与计划数的比例", READ_STEP],
    ["完成率=实际完成数/上年数×100%", "not-understood"],
    ["完成率=合格率×100%", "not-understood"],
    ["合格率=(合格数、优良数)/总数×100%", READ_STEP],
    ["=合格数/总数×100%", "not-understood"],
    ["合格率=合格数×100%", "not-understood"],
    ["合格率=合格数/100", "not-understood"],
    ["合格率=合格数/总数×50%", "not-understood"],
    ["合格率=(合格数/总数×100%", "not-understood"],
    ["合格率=合格数/总数)×100%", "not-understood"],
    ["合格率=合格分/总分×100%", "not-understood"],
    ["合格率=合格数/总数×分值", "not-understood"],
    ["合格率为合格数/总数×100%", "not-understood"],
    ["等级=合格数/总数×100%", "not-understood"],
  ])("%s: %s", (text, expected) => {
    expect(written(`${text}；${STEP}`)).toBe(expected);
    expect(written(`${STEP}；${text}`)).toBe(expected);
  });

  it.each([
    "分",
    "分值",
    "满分",
    "不得分",
    "扣",
    "扣权重",
    "得",
    "得权重",
    "加",
    "计算",
    "按比例得分",
    "酌情",
  ])("is not told with %s, a word of points", (word) => {
    expect(written(`合格率=合格数/总数${word}×100%；${STEP}`)).toBe("not-understood");
  });
});

describe("a product", () => {
  it.each([
    ["得分=分值×完成率", "else: proportion"],
    ["得分=完成率×分值计分", "else: proportion"],
    ["按完成率乘以分值计算得分", "else: proportion"],
    ["得分=10分×完成率", "else: proportion; weight 10"],
    ["得分=完成率×10", "else: proportion; weight 10"],
    ["得分=完成率×10天", "not-understood"],
    ["得分=10天×完成率", "not-understood"],
    ["得分=分值×完成率×分值", "not-understood"],
    ["得分=分值完成率", "not-understood"],
    ["未完成的，得分=完成率×10", "missed: proportion; weight 10"],
    ["未完成的，得分=完成率×10；本项20分", "not-understood"],
    [
      "≥95%得满分，否则按实际完成值与目标值的比值乘以分值计分",
      "percentage ≥95: full; else: proportion",
    ],
    ["实际增量与目标增量的比值乘以分值", "not-understood"],
    ["实际增量与目标值的比值乘以分值", "not-understood"],
    ["实际完成值与上年的比值乘以分值", "not-understood"],
    ["实际完成值与目标值乘以分值", "not-understood"],
  ])("%s: %s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });
});
