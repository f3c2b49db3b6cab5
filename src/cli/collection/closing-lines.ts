/** The lines after the last form: notices across forms, the state of earlier findings, the sample. */
import type { AcrossNotice } from "../../domain/collection/across/across-notice";
import type { Collection, Sample } from "../../domain/collection/collection";
import type { FormRecord } from "../../domain/collection/form-record";
import { yearKey } from "../../domain/collection/keys";
import type { RoundFinding, Rounds } from "../../domain/collection/rounds";
import { acrossKind, acrossSentence } from "../../messages/across";
import { COLLECTION_COMMAND_WORDS as words } from "../../messages/collection-command";
import { jsonLine } from "../control-characters";

const placeOf = ({ file, sheet }: FormRecord) => ({ file, sheet });

const acrossJson = (notice: AcrossNotice): string =>
  jsonLine({
    across: notice.kind,
    forms: notice.forms.map(placeOf),
    message: acrossSentence(notice),
  });

function roundJson({ state, form, finding }: RoundFinding): string {
  const { unit, project } = form;
  return jsonLine({
    since: state.kind,
    ...(state.kind === "not-judged" && { why: state.why }),
    form: placeOf(form),
    unit: unit === "" ? null : unit,
    project: project === "" ? null : project,
    year: yearKey(form) === "" ? null : yearKey(form),
    row: finding.row === null ? null : (form.rows[finding.row]?.name ?? null),
    code: finding.code,
    cell: finding.cell,
    message: finding.sentence,
  });
}

function roundsJson(rounds: Rounds): readonly string[] {
  const { counts, missing, added } = rounds;
  return [
    ...rounds.forms.flatMap(({ findings }) => findings.map(roundJson)),
    jsonLine({ since: "counts", ...counts, missingForms: missing, newForms: added }),
  ];
}

const sampleJson = ({ request, forms }: Sample): string =>
  jsonLine({
    sample: request,
    forms: forms.map(({ form, risk, hash }) => ({ ...placeOf(form), risk, hash })),
  });

/** One JSON object a line, for programs. */
const jsonLines = ({ across, rounds, sample }: Collection): readonly string[] => [
  ...across.map(acrossJson),
  ...(rounds === null ? [] : roundsJson(rounds)),
  ...(sample === null ? [] : [sampleJson(sample)]),
];

/** Each notice with --across, else the number of notices. */
function acrossTexts(across: Collection["across"], isListed: boolean): readonly string[] {
  if (!isListed) return across.length === 0 ? [] : [words.acrossCount(across.length)];
  return across.map((notice) =>
    words.across(acrossKind(notice), acrossSentence(notice), notice.forms.map(placeOf)),
  );
}

const textLines = (
  { forms, across, rounds, sample }: Collection,
  isListed: boolean,
): readonly string[] => [
  ...acrossTexts(across, isListed),
  ...(rounds === null ? [] : [words.rounds(rounds.counts, rounds.missing, rounds.added)]),
  ...(sample === null
    ? []
    : [
        words.sample(sample.request, forms.length),
        ...sample.forms.map(({ form, hash }, index) =>
          words.sampled(index + 1, placeOf(form), hash),
        ),
      ]),
];

/**
 * The lines after the last form: for people, or with `json` for programs. `across` prints each notice.
 */
export const closingLines = (
  collection: Collection,
  { json, across }: { readonly json: boolean; readonly across: boolean },
): readonly string[] => (json ? jsonLines(collection) : textLines(collection, across));
