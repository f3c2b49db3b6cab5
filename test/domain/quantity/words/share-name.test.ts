import {
  isShareName,
  mayEndAsShare,
  mayNameShare,
} from "../../../../src/domain/quantity/words/share-name";

describe("a name", () => {
  it.each([
    ["合格率", true, true, true],
    ["满意度(%)", true, true, false],
    ["群众满意度", true, true, true],
    ["女性占比", true, true, true],
    ["绿地比重", true, true, true],
    ["知晓度", false, true, true],
    ["室内温度", false, true, true],
    ["合格率提升情况", false, true, false],
    ["培训人数", false, false, false],
  ])("%s names a share: %s, may: %s, may at its end: %s", (name, sure, may, atEnd) => {
    expect([isShareName(name), mayNameShare(name), mayEndAsShare(name)]).toEqual([
      sure,
      may,
      atEnd,
    ]);
  });
});
