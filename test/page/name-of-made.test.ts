import { nameOfMade } from "../../src/page/files/name-of-made";

describe("the name of a file that is made of an opened one", () => {
  it("has the names of the file and of the sheet", () => {
    expect(nameOfMade("某局.xlsx", { name: "核对报告" })).toBe("某局 核对报告.xlsx");
  });

  it("does not name the file that an anonymised copy is made of, whatever the sheet is called", () => {
    expect(nameOfMade("某局.xlsx", { name: "Copy", isAnonymised: true })).toBe("Copy.xlsx");
  });
});
