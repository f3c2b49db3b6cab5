/**
 * Thousands of files through the queue, in threads as in the command line: forms per second, memory.
 */
import { availableParallelism } from "node:os";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { isMainThread } from "node:worker_threads";
import { checkFiles, type Source } from "../../src/batch/queue";
import { serveThread } from "../../src/cli/serve-thread";
import { startThread } from "../../src/cli/thread-worker";
import { defaultNamed } from "../../src/domain/profiles/default-named";
import { withSharedStrings } from "../batch/fuzz/bases";
import { readFixture } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";

const FILES = 5_000;
const PART = 500;
const SHEETS = 1_000;

const job = {
  rules: { profile: defaultNamed.profile, base: defaultNamed, accepted: [] },
  as: "line",
} as const;
const script = pathToFileURL(__filename);
const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;

/** Checks the sources; calls `each` after every `part` forms with the forms so far. */
async function checked(
  sources: Iterable<Source>,
  workers: number,
  part: number,
  each: (forms: number) => void,
): Promise<void> {
  let forms = 0;
  const start = () => startThread(script);
  for await (const event of checkFiles(sources, { job, workers, start }))
    if (event.kind === "form" && (forms += 1) % part === 0) each(forms);
}

async function main(): Promise<void> {
  const { sheets } = readFixture("src/workbench/sample/shanghai-2024.json");
  const files = sheets.map((sheet) => withSharedStrings(fileOfFixture({ sheets: [sheet] })));
  function* sources(count: number): Generator<Source> {
    for (let index = 0; index < count; index++) {
      const bytes = files[index % files.length] ?? new Uint8Array();
      // a copy of its bytes, as for a file read from a disk
      const read = (): Promise<Uint8Array> => Promise.resolve(Uint8Array.from(bytes));
      yield { name: `${index}.xlsx`, size: bytes.length, read };
    }
  }
  const cores = availableParallelism();
  for (const workers of cores > 1 ? [1, cores] : [1]) {
    console.log(`${FILES} files of one form each, workers: ${workers}`);
    let last = performance.now();
    await checked(sources(FILES), workers, PART, (forms) => {
      const now = performance.now();
      const rate = (PART / (now - last)) * 1000;
      last = now;
      const { rss, heapUsed } = process.memoryUsage();
      console.log(
        `${forms} forms: ${rate.toFixed(0)} a second, ${(rate / workers).toFixed(0)} a second and worker; process ${megabytes(rss)}, heap of the queue ${megabytes(heapUsed)}`,
      );
    });
  }
  console.log(`one workbook of ${SHEETS} sheets`);
  const [first] = sheets;
  if (first === undefined) throw new Error("the sample is empty");
  const book = withSharedStrings(
    fileOfFixture({
      sheets: Array.from({ length: SHEETS }, (_, index) => ({ ...first, name: `${index + 1}` })),
    }),
  );
  const source = { name: "book.xlsx", size: book.length, read: () => Promise.resolve(book) };
  const before = process.memoryUsage().rss;
  await checked([source], 1, SHEETS / 4, (forms) => {
    console.log(`${forms} forms: process ${megabytes(process.memoryUsage().rss - before)} more`);
  });
}

if (isMainThread) void main();
else serveThread();
