/** The words of a comparison with an earlier result. */
import type { NotEarlier } from "../../app/core/batch";
import type { NotJudged } from "../../domain/collection/judged-now";
import type { Shape } from "../words";
import type * as chinese from "../zh-cn/rounds";
import { counted } from "./counted";

const NAMES: Shape<typeof chinese.roundWords.names> = {
  repaired: "Repaired",
  open: "Still there",
  accepted: "Accepted",
  new: "New",
};

const NOT_JUDGED: Readonly<Record<NotJudged, string>> = {
  "form-missing": "the form is not here this time",
  "file-unread": "the file could not be read this time",
  unfilled: "the form is not filled in this time",
  "row-gone": "the row is no longer in the form",
  "check-impossible": "this could not be checked this time",
};

const IS_NEW = "Not there last time";

const WANTED = 'Please choose a file of "Save result", or of --json on the command line.';

function mistakeWords({ why }: NotEarlier): string {
  switch (why.kind) {
    case "mistake":
      return `line ${why.line} is no result${why.place === "" ? "" : ` (${why.place} is missing or wrong)`}. ${WANTED}`;
    case "empty":
      return `it holds no result. ${WANTED}`;
    case "unreadable":
      return "it cannot be read; it may have been moved, or be in use. Please choose it again.";
    case "not-fetched":
      return "what compares could not be loaded. Please check the network and choose again.";
  }
}

export const roundWords: Shape<typeof chinese.roundWords> = {
  title: "Compare with last time",
  help: "Choose a saved result to see which findings are repaired and which are still there",
  reading: "Reading the earlier result…",
  with: ({ name, forms }) => `Compared with "${name}" (${counted(forms, "form")})`,
  later: "Once all files are checked.",
  names: NAMES,
  end: "Compare no more",
  notEarlier: (given) => `"${given.name}" is not used: ${mistakeWords(given)}`,
  rest: (notJudged, missing, added) =>
    [
      notJudged === 0
        ? null
        : `${counted(notJudged, "finding")} not checked this time, not taken as repaired.`,
      missing === 0 ? null : `${counted(missing, "earlier form")} not among these: see the list.`,
      added === 0 ? null : `${counted(added, "form")} not there last time.`,
    ]
      .filter((part) => part !== null)
      .join(" "),
  form: ({ counts, isNew }) => {
    if (isNew) return IS_NEW;
    const parts = (Object.keys(NAMES) as (keyof typeof NAMES)[])
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${NAMES[kind]} ${counts[kind]}`);
    if (counts.notJudged > 0) parts.push(`Not checked ${counts.notJudged}`);
    return parts.join(" · ");
  },
  missing: "There last time, not now",
  missingForm: (file, findings, isUnread) =>
    `${isUnread ? "The file could not be read this time" : "Not handed in this time"}; ${counted(findings, "finding")} last time, in ${file}`,
  ofWorkbook: "a workbook",
  isNew: IS_NEW,
  partlyNew: "Some new",
  gone: "Repaired",
  notJudged: "There last time, not checked now",
  why: (why) => NOT_JUDGED[why],
};
