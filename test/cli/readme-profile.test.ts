/** The example of a profile in the README is a valid one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readProfileFile } from "../../src/app/settings/profile-file";

describe("the README's example of one's own rules", () => {
  it("is a file of rules without mistakes", () => {
    const readme = readFileSync(join(__dirname, "..", "..", "README.md"), "utf8");
    const example = /```json\n(\{\s*"basedOn"[^]*?)```/.exec(readme)?.[1];
    if (example === undefined) throw new Error("the README has no example");
    expect(readProfileFile(new TextEncoder().encode(example))).toMatchObject({
      kind: "profile",
      base: { id: "guobiao-2020" },
      profile: {
        name: "本市 2025",
        quantitative: { exceeded: "A", overachievedFrom: "120" },
        grades: [{ from: "90" }, { from: "75" }, { from: "60" }, { from: "0" }],
      },
    });
  });
});
