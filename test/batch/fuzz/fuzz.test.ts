/** A short run of `npm run fuzz`, on one thread. */
import { inProcessWorker } from "../../../src/batch/in-process-worker";
import { checkFiles } from "../../../src/batch/queue";
import type { BatchWorker } from "../../../src/batch/worker";
import { defaultNamed } from "../../../src/domain/profiles/default-named";
import { randomFrom } from "../../support/random";
import { smallFiles } from "./bases";
import { DAMAGES } from "./damage";
import { figuresOf, foreignFigures } from "./held-figures";

const job = {
  rules: { profile: defaultNamed.profile, base: defaultNamed, accepted: [] },
  as: "line",
} as const;
const start = (): BatchWorker =>
  inProcessWorker({
    within: (step) => step(),
    rest: () => new Promise((resolve) => setImmediate(resolve)),
  });

const ROUNDS = 3;

// many files, and the machine may be busy
jest.setTimeout(120_000);

describe("files damaged by chance", () => {
  it("give no figure that the sound file does not hold, and no error of the program", async () => {
    const random = randomFrom(20_240_902);
    const bases = smallFiles().map((bytes) => ({ bytes, figures: figuresOf(bytes) }));
    const sources = Array.from({ length: ROUNDS }, () => Object.entries(DAMAGES))
      .flat()
      .map(([name, damage], index) => {
        const base = bases[random.below(bases.length)] ?? bases[0];
        if (base === undefined) throw new Error("no sound file");
        const bytes = damage(base.bytes, random);
        const { figures } = base;
        return {
          name: `${index} ${name}`,
          size: bytes.length,
          figures,
          read: () => Promise.resolve(bytes),
        };
      });
    const wrong: string[] = [];
    const ended: string[] = [];
    let forms = 0;
    for await (const event of checkFiles(sources, { job, workers: 1, start })) {
      const { name, figures } = event.source;
      if (event.kind === "form") {
        forms += 1;
        for (const figure of foreignFigures(event.json, figures)) wrong.push(`${name}: ${figure}`);
        continue;
      }
      ended.push(name);
      const { outcome } = event;
      const problems =
        outcome.kind === "refused"
          ? [outcome.problem]
          : outcome.kind === "checked"
            ? outcome.problems
            : [];
      for (const { code, detail } of problems)
        if (code === "internal") wrong.push(`${name}: ${detail}`);
    }
    expect(wrong).toEqual([]);
    expect(ended).toEqual(sources.map(({ name }) => name));
    // with heavier damage, nothing would be read, and the test would prove nothing
    expect(forms).toBeGreaterThan(sources.length / 4);
  });

  it("of which the sound ones are read as they are", () => {
    expect(
      foreignFigures(
        JSON.stringify({
          funds: [],
          total: null,
          indicators: [
            { target: "≥95%", actual: "1,234.50", weight: "4.00", score: { reported: "7.00" } },
          ],
        }),
        new Set(["95", "1234.5", "4"]),
      ),
    ).toEqual(["7"]);
  });
});
