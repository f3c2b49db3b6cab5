/**
 * Node's zlib, used by the commands, and the product's own code, used by pane and page, unpack the
 * same bytes.
 */
import { deflateRawSync } from "node:zlib";
import { inflated as native } from "../../src/cli/native-inflate";
import { inflated } from "../../src/xlsx/package/inflate";

const CONTENT = Buffer.from("<row r='1'><c r='A1'><v>95</v></c></row>".repeat(3000));
const PACKED = deflateRawSync(CONTENT);
const { length } = CONTENT;

/** The unpacked bytes; null where they are too many, "refused" where they cannot be unpacked. */
function outcome(unpack: typeof inflated, packed: Uint8Array, size: number) {
  try {
    const bytes = unpack(packed, size);
    return bytes && Buffer.from(bytes).toString("latin1");
  } catch {
    return "refused";
  }
}

describe.each([
  ["Node's", native],
  ["ours", inflated],
])("%s", (_, unpack) => {
  it.each<[string, Uint8Array, number, string | null]>([
    ["gives what was packed", PACKED, length, CONTENT.toString("latin1")],
    ["gives no more than is claimed", PACKED, length - 1, null],
    ["gives nothing where nothing was packed", deflateRawSync(Buffer.alloc(0)), 0, ""],
    ["gives nothing where there is nothing", new Uint8Array(), 0, ""],
    [
      "passes over what stands behind the end",
      Buffer.concat([PACKED, Buffer.from("more")]),
      length,
      CONTENT.toString("latin1"),
    ],
    ["refuses what is cut off", PACKED.subarray(0, PACKED.length - 4), length, "refused"],
    ["refuses what no deflate has made", Buffer.from([0x07, 0xff, 0xff]), 100, "refused"],
  ])("%s", (__, packed, size, expected) => {
    expect(outcome(unpack, packed, size)).toBe(expected);
  });

  it("says by its length where there is less than is claimed, or fills up with zeros", () => {
    const bytes = unpack(PACKED, length + 1) ?? new Uint8Array();
    expect(Buffer.from(bytes).subarray(0, length).equals(CONTENT)).toBe(true);
    expect([...bytes.subarray(length)].every((byte) => byte === 0)).toBe(true);
  });
});
