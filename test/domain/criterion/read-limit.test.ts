import { written } from "./written-rule";

const STEP = "每低1%扣1分";
const READ_STEP = "each 1 below of percentage: -1";

describe("the limits of a criterion", () => {
  it.each([
    [`${STEP}，扣完为止`, READ_STEP],
    [`${STEP}，最高不超过满分`, READ_STEP],
    [`${STEP}，最多扣3分`, `${READ_STEP}, at most 3`],
    [`${STEP}，最多扣分`, "not-understood"],
    [`最多扣3分，${STEP}`, "not-understood"],
    [`${STEP}，扣完30分为止`, `${READ_STEP}; weight 30`],
    [`${STEP}，扣完分为止`, "not-understood"],
    [`${STEP}，扣完30为止`, "not-understood"],
    [`${STEP}，本项得分10分`, "not-understood"],
    [`${STEP}，查阅资料`, READ_STEP],
    [`≥95%得满分，最多扣3分`, "not-understood"],
    [`${STEP}，上限20分`, `${READ_STEP}; weight 20`],
    [`${STEP}，本项10分`, `${READ_STEP}; weight 10`],
    [`${STEP}，本项满分10分`, `${READ_STEP}; weight 10`],
    [`${STEP}，满分为10分`, `${READ_STEP}; weight 10`],
    [`${STEP}，满分10`, `${READ_STEP}; weight 10`],
    [`${STEP}，本项10`, "not-understood"],
    [`${STEP}，满分分`, "not-understood"],
    [`${STEP}，20分封顶`, `${READ_STEP}; weight 20`],
    [`${STEP}，20分`, "not-understood"],
    [`${STEP}(满分10分)`, `${READ_STEP}; weight 10`],
    [`满分10分${STEP}`, "not-understood"],
    [`满分10分，满分10分，${STEP}`, `${READ_STEP}; weight 10`],
    [`满分10分，满分5分，${STEP}`, "not-understood"],
    ["满分10分", "not-understood"],
    [`以100%为标准，${STEP}`, `${READ_STEP}; standard 100`],
    [`以100天为标准，${STEP}`, "not-understood"],
    // an announcement of steps
    [`未达标按差距扣分，${STEP}`, READ_STEP],
    ["未达标按差距扣分，≥95%得满分", "not-understood"],
    [`根据合格率的合格情况打分，${STEP}`, READ_STEP],
    [`根据合格率打分，${STEP}`, READ_STEP],
    [`根据合格率计算，${STEP}`, READ_STEP],
    [`根据合格率判定，${STEP}`, READ_STEP],
    [`根据合格率打分${STEP}`, "not-understood"],
    [`合格率打分，${STEP}`, "not-understood"],
    [`根据打分，${STEP}`, "not-understood"],
    [`${STEP}，根据合格率打分`, "not-understood"],
    ["根据合格率打分，≥95%得满分", "not-understood"],
  ])("%s is read as: %s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });
});

describe("what goes beyond the whole", () => {
  it.each([
    ["超过满分的按满分计", READ_STEP],
    ["得分超过分值，以分值计", READ_STEP],
    ["完成率大于100%按100%计算", READ_STEP],
    ["超过100%不加分", READ_STEP],
    ["超过不加分", READ_STEP],
    ["超过计划数不加分", READ_STEP],
    ["超过目标值也不加分", READ_STEP],
    ["超额完成不加分", READ_STEP],
    ["超过目标值按满分计", "not-understood"],
    ["超过90%按100%计", "not-understood"],
    ["超过100天按100%计", "not-understood"],
    ["超过100%按90%计", "not-understood"],
    ["超过100%100%计", "not-understood"],
    ["超过100%按100%", "not-understood"],
    ["按100%计", "not-understood"],
    ["不加分", "not-understood"],
  ])("%s changes nothing, or is not understood: %s", (text, expected) => {
    expect(written(`${STEP}；${text}`)).toBe(expected);
    expect(written(text)).toMatch(/not-understood|remark/u);
  });

  it.each([
    ["根据完成情况", READ_STEP],
    ["按照合格率检查结果", READ_STEP],
    ["依据目标任务完成情况", READ_STEP],
    ["按照实际完成值检查结果", READ_STEP],
    ["完成情况", "not-understood"],
    ["按照合格率", "not-understood"],
    ["按照等级检查结果", "not-understood"],
  ])("%s names what the figures come from: %s", (text, expected) => {
    expect(written(`${text}，${STEP}`)).toBe(expected);
    expect(written(`${text}${STEP}`)).toBe("not-understood");
    expect(written(`${STEP}，${text}`)).toBe("not-understood");
  });
});

describe("where steps are counted from", () => {
  it.each([
    ["以目标值为基准", `${READ_STEP}; standard target`],
    ["以目标值为标准", `${READ_STEP}; standard target`],
    ["以100%为基准", `${READ_STEP}; standard 100`],
    ["与目标值相比", `${READ_STEP}; standard target`],
    ["较目标值", `${READ_STEP}; standard target`],
    ["目标值为100%", `${READ_STEP}; standard 100`],
    ["目标值100%", `${READ_STEP}; standard 100`],
    ["目标值：100%", `${READ_STEP}; standard 100`],
    ["目标值100天", "not-understood"],
    ["较上年", "not-understood"],
    ["目标值相比", "not-understood"],
    ["以目标值", "not-understood"],
    ["以100天为基准", "not-understood"],
  ])("%s: %s", (text, expected) => {
    expect(written(`${text}，${STEP}`)).toBe(expected);
  });

  it("with a comparison needs the steps themselves", () => {
    expect(written("与目标值相比得满分，每低1%扣1分")).toBe("not-understood");
    expect(written(`${STEP}，与目标值相比`)).toBe("not-understood");
    expect(written(`${STEP}，目标值为100%`)).toBe("not-understood");
    expect(written(`${STEP}，目标值为100%，`)).toBe("not-understood");
    expect(written("目标值为100%每低1%扣1分")).toBe("each 1 below from 100 of percentage: -1");
  });
});
