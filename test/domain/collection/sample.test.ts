import { createHash } from "node:crypto";
import { drawSample } from "../../../src/domain/collection/sample";
import { sha256 } from "../../../src/domain/collection/sha256";
import { printedFinding, record } from "./printed";

const byNode = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("the number of a draw", () => {
  it("is the SHA-256 of the standard's examples", () => {
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("is that of Node for texts of every length up to three blocks, in any script", () => {
    for (let length = 0; length < 200; length += 1) {
      const text = "项目a𠮷é"
        .repeat(40)
        .slice(0, length)
        .replace(/[\ud800-\udbff]$/u, "");
      expect(sha256(text)).toBe(byNode(text));
    }
  });
});

const error = printedFinding("total-mismatch", "G27", "总分应为 1 分。");
const forms = Array.from({ length: 60 }, (_, index) =>
  record({
    file: `${index}.xlsx`,
    unit: `第${index % 6}中心`,
    project: `项目${index}`,
    findings: index < 20 ? [error] : index < 40 ? [{ ...error, severity: "warning" }] : [],
  }),
);

/** Drawn as the help describes it: sorted by the hash of seed|unit|project|year. */
const order = forms
  .map(({ unit, project, year }, index) => ({
    index,
    hash: byNode(["2026", unit, project, year].join("|")),
  }))
  .sort((one, other) => (one.hash < other.hash ? -1 : 1))
  .map(({ index }) => index);

const draw = (count: number, by: "unit" | "risk" | null, of = forms) =>
  drawSample(of, { count, seed: "2026", by }).map(({ form }) => Number(form.file.split(".")[0]));

describe("a sample", () => {
  it("is drawn again by any program, whatever the order and the names of the files", () => {
    expect(draw(10, null)).toEqual(order.slice(0, 10));
    expect(draw(10, null, [...forms].reverse())).toEqual(order.slice(0, 10));
    expect(draw(99, null)).toEqual(order);
  });

  it("by unit takes one of each unit before a second of any", () => {
    const drawn = draw(9, "unit");
    const units = drawn.map((index) => index % 6);
    expect(new Set(units.slice(0, 6)).size).toBe(6);
    expect(new Set(units.slice(6)).size).toBe(3);
    const first = [0, 1, 2, 3, 4, 5].map((unit) => order.find((index) => index % 6 === unit));
    expect(new Set(drawn.slice(0, 6))).toEqual(new Set(first));
  });

  it("by risk takes five tenths with errors, three with warnings, two of the others", () => {
    const [high, medium, low] = [0, 20, 40].map((from) =>
      order.filter((index) => index >= from && index < from + 20),
    );
    expect(draw(10, "risk")).toEqual([
      ...(high ?? []).slice(0, 5),
      ...(medium ?? []).slice(0, 3),
      ...(low ?? []).slice(0, 2),
    ]);
  });

  it("by risk fills what a class has not from the highest that has more", () => {
    const few = [...forms.slice(0, 1), ...forms.slice(20, 60)];
    const drawn = draw(10, "risk", few);
    expect(drawn.filter((index) => index < 20)).toHaveLength(1);
    expect(drawn.filter((index) => index >= 20 && index < 40)).toHaveLength(7);
    expect(new Set(drawn).size).toBe(10);
  });

  it("differs with the seed", () => {
    const other = drawSample(forms, { count: 10, seed: "2027", by: null });
    expect(other.map(({ form }) => form.file)).not.toEqual(
      drawSample(forms, { count: 10, seed: "2026", by: null }).map(({ form }) => form.file),
    );
  });
});
