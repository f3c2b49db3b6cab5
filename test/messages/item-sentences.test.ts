import { itemSentence as english } from "../../src/messages/en-us/item-sentences";
import { itemSentence as chinese } from "../../src/messages/zh-cn/item-sentences";
import type { FindingCode } from "../../src/domain/findings/finding";
import type { FormText } from "../support/form";
import { assessed } from "../domain/report/reported";

const sentences = (form: FormText, code: FindingCode) => {
  const finding = assessed(form).findings.find((each) => each.code === code);
  if (finding === undefined) throw new Error(`no ${code}`);
  return [chinese({ findings: [finding] }), english({ findings: [finding] })];
};

const answered = (actual: string): FormText => ({
  rows: [{ name: "合格率", target: "≥90%", actual, weight: "90", score: "90" }],
  total: { score: "80" },
});

describe("the sentence at the head of an item", () => {
  it("says of an answer with two readings that it has them, not that it cannot be read", () => {
    expect(sentences(answered("0.92"), "unreadable-actual")).toEqual([
      "“合格率”的实际完成值“0.92”有几种读法。",
      '"合格率": the result "0.92" can be read in several ways.',
    ]);
  });

  it("says of a total that counts printed scores what it was added up of", () => {
    const [zh, en] = sentences(answered("0.92"), "total-mismatch");
    expect(zh).toMatch(/^按现有得分，总分应/u);
    expect(en).toMatch(/^By the scores so far, the total should be/u);
  });

  it("says of a computed total only what it should be", () => {
    const [zh, en] = sentences(answered("95%"), "total-mismatch");
    expect(zh).toMatch(/^总分应为/u);
    expect(en).toMatch(/^The total should be/u);
  });
});
