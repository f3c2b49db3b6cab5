import { emptyTexts } from "../../../src/domain/explanation/empty-texts";
import { isPlaceholderText } from "../../../src/domain/explanation/placeholder-text";
import { profiles } from "../../../src/domain/profiles/profiles";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";

const rules = defaultProfile.explanation;

describe.each(profiles)("the texts that say nothing under $id", ({ profile: { explanation } }) => {
  it("say nothing to the checks either", () => {
    const { words, outline } = emptyTexts(explanation);
    const speaking = [...words, outline.join("……")].filter(
      (text) => !isPlaceholderText(text, explanation),
    );
    expect(speaking).toEqual([]);
    expect(words).toContain("不适用");
  });
});

describe("an outline nobody has completed", () => {
  it("begins and ends as the outlines of an indicator and of the funds both do", () => {
    expect(emptyTexts(rules).outline).toEqual(["原因：……（", "）；改进措施：……"]);
  });

  it.each([
    ["{target} 未达", "{initial}", ["原因：……", "；改进措施：……"]],
    ["", "（{initial}）", ["原因：……", "；改进措施：……"]],
    ["（得 {score} 分）", "（得 {rate} 分）", ["原因：……（得 ", " 分）；改进措施：……"]],
  ])("of the figures %j and %j has what both share", (outlineFacts, outlineFundsFacts, outline) => {
    expect(emptyTexts({ ...rules, outlineFacts, outlineFundsFacts }).outline).toEqual(outline);
  });
});
