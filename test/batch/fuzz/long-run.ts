/** Thousands of damaged files and all bombs through the queue, in threads as in the command line. */
import process from "node:process";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import { checkFiles, type Source } from "../../../src/batch/queue";
import { serveThread } from "../../../src/cli/serve-thread";
import { startThread } from "../../../src/cli/thread-worker";
import { defaultNamed } from "../../../src/domain/profiles/default-named";
import { randomFrom } from "../../support/random";
import { soundFiles } from "./bases";
import { BOMBS } from "./bombs";
import { DAMAGES } from "./damage";
import { figuresOf, foreignFigures } from "./held-figures";

/** Seconds between two results, and megabytes of the process with its threads. */
const LIMITS = { seconds: 10, megabytes: 1024 } as const;

interface DamagedFile extends Source {
  readonly kind: string;
  /** The figures of the undamaged file; null for a bomb, which has none. */
  readonly figures: ReadonlySet<string> | null;
  readonly made: { at: number };
}

function* damagedFiles(count: number, seed: number): Generator<DamagedFile> {
  const bases = soundFiles().map((bytes) => ({ bytes, figures: figuresOf(bytes) }));
  const kinds = Object.keys(DAMAGES);
  const bombs = Object.entries(BOMBS);
  for (let index = 0; index < count; index++) {
    const random = randomFrom(seed + index * 7919);
    const base = bases[random.below(bases.length)];
    const kind = kinds[random.below(kinds.length)] ?? "";
    const bytes = base && DAMAGES[kind]?.(base.bytes, random);
    if (base && bytes) yield source(`${index}.xlsx`, kind, bytes, base.figures);
    // distributes the bombs among the other files
    const every = Math.max(1, Math.floor(count / bombs.length));
    const bomb = index % every === 0 ? bombs[index / every] : undefined;
    if (bomb) yield source(`${bomb[0]}.xlsx`, bomb[0], bomb[1](), null);
  }
}

function source(
  name: string,
  kind: string,
  bytes: Uint8Array,
  figures: ReadonlySet<string> | null,
): DamagedFile {
  const made = { at: 0 };
  const read = (): Promise<Uint8Array> => {
    made.at = Date.now();
    return Promise.resolve(bytes);
  };
  return { name, kind, size: bytes.length, figures, made, read };
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "20240902" },
      files: { type: "string", default: "2000" },
      workers: { type: "string", default: "2" },
    },
  });
  const outcomes = new Map<string, number>();
  const wrong: string[] = [];
  let [files, forms, longest, slowest] = [0, 0, 0, ""];
  const script = pathToFileURL(__filename);
  const events = checkFiles(damagedFiles(Number(values.files), Number(values.seed)), {
    job: {
      rules: { profile: defaultNamed.profile, base: defaultNamed, accepted: [] },
      as: "line",
    },
    start: () => startThread(script),
    workers: Number(values.workers),
  });
  let last = Date.now();
  for await (const event of events) {
    const { name, kind, figures, made } = event.source;
    const waited = Date.now() - Math.max(last, made.at);
    last = Date.now();
    if (waited > longest) [longest, slowest] = [waited, `${name} (${kind})`];
    if (event.kind === "form") {
      forms += 1;
      if (figures !== null)
        for (const figure of foreignFigures(event.json, figures))
          wrong.push(`${name} (${kind}): ${figure} is no figure of the sound file`);
      continue;
    }
    files += 1;
    const { outcome } = event;
    const problems =
      outcome.kind === "refused"
        ? [outcome.problem]
        : outcome.kind === "checked"
          ? outcome.problems
          : [];
    const result = problems[0]?.code ?? outcome.kind;
    outcomes.set(result, (outcomes.get(result) ?? 0) + 1);
    if (figures === null) console.log(`${name}: ${result}, ${waited} ms`);
    for (const { code, detail } of problems)
      if (code === "internal") wrong.push(`${name} (${kind}): ${detail}`);
  }
  for (const line of wrong) console.log(line);
  console.log([...outcomes].map(([code, count]) => `${code} ${count}`).join(", "));
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${files} files, ${forms} forms: ${wrong.length} wrong; longest wait ${(longest / 1000).toFixed(1)} s (${slowest}); ${megabytes} MB`,
  );
  const holds = longest < LIMITS.seconds * 1000 && megabytes < LIMITS.megabytes;
  return wrong.length === 0 && holds ? 0 : 1;
}

if (isMainThread)
  void main().then((status) => {
    process.exitCode = status;
  });
else serveThread();
