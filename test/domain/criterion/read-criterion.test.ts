import { readCriterion } from "../../../src/domain/criterion/read-criterion";

const kindOf = (text: string): string => readCriterion(text, "合格率").kind;

describe("a cell of a column of criteria", () => {
  it.each([
    ["", "remark"],
    ["  ", "remark"],
    ["检查报告、验收单", "remark"],
    ["评分依据：评分表", "remark"],
    ["≥95%得满分，每低1个百分点扣0.5分，扣完为止", "rule"],
    ["①达到目标值得满分；②未达到的，每低一个百分点扣0.5分（扣完为止）。", "rule"],
    ["完成率×分值", "rule"],
    ["≥95%得权重的100%，低于95%得权重的50%", "rule"],
    ["权重：根据重要程度分配", "remark"],
    ["按完成率得分，低于60%不得分", "rule"],
    ["完成得满分，未完成酌情扣分", "rule"],
    ["酌情扣分", "judged"],
    ["由专家组根据完成情况打分", "judged"],
    ["按省里的办法扣分", "not-understood"],
    ["每低1个百分点扣0.5分，每高1个百分点加0.5分", "rule"],
    ["每低1个百分点扣0.5分，每少1个扣1分", "not-understood"],
    ["满意度≥95%得满分，否则不得分", "not-understood"],
    ["每年达到95%得满分", "not-understood"],
    ["没有达到95%得满分", "not-understood"],
  ])("“%s” is a %s", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each(["得满分，", "每低1%扣1分，", "90%-95%", "视情况酌情", "完成"])(
    "of many times “%s” is answered in linear time",
    (piece) => {
      for (const times of [100, 1_000, 20_000]) {
        expect(["rule", "judged", "not-understood"]).toContain(kindOf(`${piece.repeat(times)}扣`));
      }
    },
  );
});
