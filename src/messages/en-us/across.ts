/** The sentences of notices across forms. */
import type { AcrossKind, AcrossNotice } from "../../domain/collection/across/across-notice";

const KIND: Readonly<Record<AcrossKind, string>> = {
  "duplicate-project": "One project, several forms",
  "name-variant": "Names spelled differently",
  "shared-explanation": "One explanation in many forms",
  "all-full": "All full scores",
  "full-at-low-rate": "Full marks at a low execution rate",
  "answers-equal-targets": "Answers equal their targets",
  "target-moved": "Target changed to what was reached",
};

/** The kind of a notice, in words. */
export const acrossKind = ({ kind }: Pick<AcrossNotice, "kind">): string => KIND[kind];

const FIELD = { unit: "The unit", department: "The department" } as const;
const SOURCE = { "last-year": "last year's form", declaration: "the declaration" } as const;

/** A longer explanation is quoted by its beginning. */
const LONGEST = 60;

const quoted = (text: string): string => {
  const characters = Array.from(text.replace(/\s+/gu, " "));
  return characters.length > LONGEST
    ? `“${characters.slice(0, LONGEST).join("")}…”`
    : `“${characters.join("")}”`;
};

/** One sentence for a notice: the fact, and what a reviewer should check. */
export function acrossSentence(notice: AcrossNotice): string {
  const { length: forms } = notice.forms;
  switch (notice.kind) {
    case "duplicate-project": {
      const year = notice.year === "" ? "" : ` for ${notice.year}`;
      return `“${notice.project}” has ${forms} forms${year}: check whether it was handed in twice.`;
    }
    case "name-variant":
      return `${FIELD[notice.field]} is spelled in ${notice.spellings.length} similar ways (${notice.spellings.map((name) => `“${name}”`).join(", ")}): check whether they are one, and use one spelling.`;
    case "shared-explanation":
      return `${forms} forms (of ${notice.units} unit${notice.units === 1 ? "" : "s"}) have the same explanation ${quoted(notice.text)}: check whether it fits each of them.`;
    case "all-full":
      return `All ${forms} forms of “${notice.unit}” have the full score: check whether they were judged strictly.`;
    case "full-at-low-rate":
      return `The execution rate is only ${notice.rate}%, and every indicator has full marks: check the results, and whether the targets are too low.`;
    case "answers-equal-targets":
      return `All ${notice.rows} quantitative answers${forms === 1 ? "" : ` of ${forms} forms of “${notice.unit}”`} equal their targets: check whether they were copied.`;
    case "target-moved":
      return `“${notice.name}” had the target “${notice.before}” in ${SOURCE[notice.source.kind]} (${notice.source.file}, sheet “${notice.source.sheet}”); here it is “${notice.target}”, which is the actual value “${notice.actual}”: check the grounds for changing it.`;
  }
}
