import { nameOfMade } from "../../src/page/files/name-of-made";

describe("the name of a file that is made of an opened one", () => {
  it("has the names of the file and of what it is", () => {
    expect(nameOfMade("某局.xlsx", "核对报告")).toBe("某局 核对报告.xlsx");
  });

  it("does not name the file that a copy without texts is made of", () => {
    expect(nameOfMade("某局.xlsx", "匿名副本")).toBe("匿名副本.xlsx");
  });
});
