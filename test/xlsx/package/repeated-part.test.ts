import { repeatedPart } from "../../../src/xlsx/package/repeated-part";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function counted() {
  const read = jest.fn((bytes: Uint8Array, part: string) => ({
    part,
    text: new TextDecoder().decode(bytes),
  }));
  return { read, reader: repeatedPart(read) };
}

describe("a part that was read before", () => {
  it("is not read again, whichever file it comes from", () => {
    const { read, reader } = counted();
    const file = bytesOf("..<a/>");
    const first = reader(file.subarray(2), "xl/styles.xml");
    file.fill(0);
    expect(reader(bytesOf("<a/>"), "xl/styles.xml")).toBe(first);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["one byte differs", "<b/>", "xl/styles.xml"],
    ["it is longer", "<a/> ", "xl/styles.xml"],
    ["its name is another", "<a/>", "xl/styles2.xml"],
  ])("is read where %s", (_, text, part) => {
    const { reader } = counted();
    reader(bytesOf("<a/>"), "xl/styles.xml");
    expect(reader(bytesOf(text), part)).toEqual({ part, text });
  });

  it("is forgotten after eight others, and never kept where it is long", () => {
    const { read, reader } = counted();
    for (let each = 0; each < 9; each += 1) reader(bytesOf(`<a${each}/>`), "part");
    reader(bytesOf("<a0/>"), "part");
    reader(bytesOf("<a8/>"), "part");
    expect(read).toHaveBeenCalledTimes(10);
    const long = new Uint8Array(2 ** 15 + 1);
    reader(long, "part");
    reader(long, "part");
    expect(read).toHaveBeenCalledTimes(12);
  });

  it("is read again where it was refused", () => {
    const read = jest.fn((): string => {
      throw new Error("not well-formed");
    });
    const reader = repeatedPart(read);
    expect(() => reader(bytesOf("<a>"), "part")).toThrow();
    expect(() => reader(bytesOf("<a>"), "part")).toThrow();
    expect(read).toHaveBeenCalledTimes(2);
  });
});
