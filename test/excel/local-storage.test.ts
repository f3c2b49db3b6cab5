import { createLocalStorage } from "../../src/excel/local-storage";

const refusing = (): Storage => {
  throw new DOMException("access is denied", "SecurityError");
};

beforeEach(() => {
  window.localStorage.clear();
  Object.assign(Office.context, { partitionKey: undefined });
});

describe("local storage of the pane", () => {
  const own = createLocalStorage(() => window.localStorage);

  it("is available the next time", () => {
    expect(own.read("template")).toBeNull();
    own.write("template", { year: "2025" });
    expect(createLocalStorage(() => window.localStorage).read("template")).toEqual({
      year: "2025",
    });
  });

  it("is separate for each partition key of Office", () => {
    own.write("template", 1);
    Object.assign(Office.context, { partitionKey: "部门" });
    expect(own.read("template")).toBeNull();
    own.write("template", 2);
    Object.assign(Office.context, { partitionKey: undefined });
    expect(own.read("template")).toBe(1);
  });

  it("is undefined where an entry is not JSON", () => {
    window.localStorage.setItem("jixiao.template", "{不是 JSON");
    expect(own.read("template")).toBeUndefined();
  });

  it("is undefined where the browser blocks storage, and nothing throws", () => {
    const none = createLocalStorage(refusing);
    none.write("template", 1);
    expect(none.read("template")).toBeUndefined();
  });
});
