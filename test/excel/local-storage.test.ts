import { createLocalStorage } from "../../src/excel/local-storage";

const refusing = (): Storage => {
  throw new DOMException("access is denied", "SecurityError");
};

beforeEach(() => {
  window.localStorage.clear();
  Object.assign(Office.context, { partitionKey: undefined });
});

describe("what the pane keeps of its own", () => {
  const own = createLocalStorage(() => window.localStorage);

  it("is there the next time", () => {
    expect(own.read("template")).toBeNull();
    own.write("template", { year: "2025" });
    expect(createLocalStorage(() => window.localStorage).read("template")).toEqual({
      year: "2025",
    });
  });

  it("is kept apart for each frame that Office tells apart", () => {
    own.write("template", 1);
    Object.assign(Office.context, { partitionKey: "部门" });
    expect(own.read("template")).toBeNull();
    own.write("template", 2);
    Object.assign(Office.context, { partitionKey: undefined });
    expect(own.read("template")).toBe(1);
  });

  it("is nothing where somebody else wrote there", () => {
    window.localStorage.setItem("jixiao.template", "{不是 JSON");
    expect(own.read("template")).toBeUndefined();
  });

  it("is nothing where the browser keeps nothing, and nothing breaks", () => {
    const none = createLocalStorage(refusing);
    none.write("template", 1);
    expect(none.read("template")).toBeUndefined();
  });
});
