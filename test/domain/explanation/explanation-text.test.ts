import {
  missingParts,
  onlyProposes,
  statesFinished,
  statesUnfinished,
} from "../../../src/domain/explanation/explanation-text";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";

/** Few words, so that each line of the tables depends on one of them. */
const rules = {
  ...defaultProfile.explanation,
  causeWords: ["因"],
  measureWords: ["下一步"],
  weakMeasureWords: ["完善"],
  causeLength: 4,
  stateTexts: ["未达标"],
  unfinishedWords: ["未完成"],
  finishedWords: ["全部办结"],
  elsewhereWords: ["上年"],
};

describe("what an explanation does not name", () => {
  it.each([
    ["因雨，下一步补办", null],
    ["因雨", "measure"],
    ["下一步补办", "cause"],
    ["雨", "both"],
    ["", "both"],
    // a clause of some length is a cause, a shorter one without the word is not
    ["雨下不停", "measure"],
    ["雨不停", "both"],
    ["雨不停，下一步补办", "cause"],
    ["雨下不停，下一步补办", null],
    // a weak word makes a clause a measure if it names no cause
    ["完善制度", "cause"],
    ["因雨，完善制度", null],
    ["因完善制度", "measure"],
    // under a heading every text is what the heading says
    ["原因：雨", "measure"],
    ["原因：雨；改进措施：改期", null],
    ["改进措施：改期", "cause"],
    ["改进措施：因地制宜", "cause"],
    ["原因：无；改进措施：改期", "cause"],
    ["未达标", "both"],
    ["原因：未达标", "both"],
    ["未达标，下一步补办", "cause"],
  ])("of %j is %s", (text, expected) => {
    expect(missingParts(text, rules)).toBe(expected);
  });
});

describe("a text that only proposes", () => {
  it.each([
    ["下一步补办", true],
    ["下一步补办；下一步加强", true],
    ["改进措施：改期", true],
    ["改进措施：因地制宜", true],
    ["下一步补办，雨", false],
    ["雨，下一步补办", false],
    ["因雨下一步补办", false],
    ["雨", false],
    ["完善制度", true],
  ])("%j: %s", (text, expected) => {
    expect(onlyProposes(text, rules)).toBe(expected);
  });
});

describe("a text that tells what became of the row", () => {
  it.each([
    ["未完成", true],
    ["雨，未完成一场", true],
    ["上年未完成一场", false],
    ["上年有雨，未完成一场", true],
    ["完成", false],
  ])("%j tells that it was not done: %s", (text, expected) => {
    expect(statesUnfinished(text, rules, "2024")).toBe(expected);
  });

  it.each([
    ["全部办结", true],
    ["已完成", true],
    ["全部办结，已完成", true],
    ["全部办结，下一步加强", true],
    ["全部办结，好", true],
    // a clause with a figure or a cause may mean a delay
    ["于12月全部办结", false],
    ["因雨12月全部办结", false],
    ["因雨全部办结", false],
    ["上年全部办结", false],
    ["全部办结，因雨", false],
    ["全部办结，差1场", false],
    ["全部办结，下一步补办1场", true],
    ["全部办结，下一步因地制宜", true],
    ["好", false],
    ["", false],
  ])("%j tells that all was done and nothing went wrong: %s", (text, expected) => {
    expect(statesFinished(text, rules)).toBe(expected);
  });
});
