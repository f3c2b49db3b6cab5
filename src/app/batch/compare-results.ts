/** Reads an earlier result and compares the present ones with it: a chunk fetched with 自评汇总. */
import type { FormRecord } from "../../domain/collection/form-record";
import { readEarlier, type Earlier } from "../../domain/collection/read-earlier";
import { compareRounds, type RoundForm } from "../../domain/collection/rounds";
import type {
  ComparedRounds,
  EarlierFile,
  GoneFinding,
  MissingForm,
  OpenedRound,
} from "../core/batch";
import type { BatchResults } from "./batch-results";
import { formRecords } from "./form-records";
import { linesOfFile } from "./lines-of-file";
import { sheetNotChecked } from "./not-checked";

export interface Compared {
  readonly shown: ComparedRounds;
  /** By the keys of the listed forms. */
  readonly forms: ReadonlyMap<string, RoundForm>;
}

/** Reads a file as an earlier result; rejects where the browser cannot read it. */
export const readEarlierFile = (file: EarlierFile): Promise<Earlier> =>
  readEarlier(linesOfFile(file));

/** A form of the earlier result that is missing from the present ones. */
function missingForm({ before, findings }: RoundForm, index: number): readonly MissingForm[] {
  if (before === null) return [];
  const { unit, project, file } = before;
  const isUnread = findings.some(
    ({ state }) => state.kind === "not-judged" && state.why === "file-unread",
  );
  return [{ key: `missing ${index}`, unit, project, file, findings: findings.length, isUnread }];
}

/** Compares all results with the forms of an earlier one. */
export async function compareResults(
  results: BatchResults,
  earlier: readonly FormRecord[],
): Promise<Compared> {
  const records = await formRecords(results);
  const unread = results
    .notChecked()
    .map((line) => ({ file: line.file, sheet: sheetNotChecked(line) }));
  const rounds = compareRounds(earlier, [...records.values()], unread);
  const roundOf = new Map(rounds.forms.map((round) => [round.now, round]));
  const forms = new Map<string, RoundForm>();
  for (const [key, record] of records) {
    const round = roundOf.get(record);
    if (round !== undefined) forms.set(key, round);
  }
  return {
    forms,
    shown: {
      counts: rounds.counts,
      missing: rounds.forms.filter(({ now }) => now === null).flatMap(missingForm),
      added: rounds.added,
      forms: new Map(
        [...forms].map(([key, { counts, before }]) => [key, { counts, isNew: before === null }]),
      ),
    },
  };
}

/** What is shown of one form's comparison when it is opened. */
export function openedRound({ now, before, findings }: RoundForm): OpenedRound {
  const gone = findings
    .filter(({ form }) => form !== now)
    .map(({ state, finding }): GoneFinding => {
      const { sentence, cell } = finding;
      return { sentence, cell, notJudged: state.kind === "not-judged" ? state.why : null };
    });
  return {
    isNew: before === null,
    states: findings.filter(({ form }) => form === now).map(({ state }) => state.kind),
    gone,
  };
}
