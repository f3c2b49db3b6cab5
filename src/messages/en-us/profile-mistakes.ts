/** The sentences for mistakes in a file of scoring rules. */
import type { Mistake } from "../../domain/json/mistake";
import type { Words } from "../words";
import { profileFieldName } from "./profile-field-names";

/** One line for a mistake: its position in the file, its field, and what the field should hold. */
export const profileMistake: Words["profileMistake"] = (mistake) => {
  const { path } = mistake;
  const position =
    "position" in mistake ? `line ${mistake.position.line}, column ${mistake.position.column}` : "";
  const name = profileFieldName(path);
  const field = name === null ? path : `${path} (${name})`;
  const where = [position, field].filter((part) => part !== "").join(" ");
  return `${where === "" ? "The whole file" : where}: ${whatBelongs(mistake)}`;
};

function whatBelongs(mistake: Mistake): string {
  switch (mistake.code) {
    case "comma-extra":
      return "one comma too many; the last item has none after it";
    case "comma-missing":
      return "a comma is missing before this";
    case "colon-missing":
      return `a colon is missing after "${mistake.name}"`;
    case "punctuation":
      return punctuation(mistake.given, mistake.meant);
    case "quotes-missing":
      return `"${mistake.given}" needs straight double quotes`;
    case "quotes-open":
      return 'a quotation is not closed, a " is missing';
    case "bracket-open":
      return `a bracket is not closed, ${mistake.missing} is missing`;
    case "comment":
      return "a JSON file has no comments, please delete it";
    case "bad-number":
      return `"${mistake.given}" is no number in JSON${numberHint(mistake.given)}; write it like 90 or 90.5`;
    case "digits-apart":
      return `no commas in numbers: "${mistake.given}" belongs to the number before it`;
    case "bad-word":
      return `"${mistake.given}" needs straight double quotes; yes and no are true and false, nothing is null`;
    case "bad-escape":
      return String.raw`a backslash or a tab within quotes; a backslash is written \\`;
    case "unexpected":
      return `"${mistake.given}" is too much`;
    case "too-deep":
      return "too many brackets within brackets";
    case "twice":
      return "this is there twice, please delete one";
    case "no-text":
      return "not a text file; please choose exported scoring rules (.json)";
    case "empty":
      return "the file is empty";
    case "too-large":
      return `the file is too large; scoring rules have at most ${mistake.mostKilobytes} KB`;
    case "missing":
      return "this is missing";
    case "unknown-field":
      return mistake.meant === null
        ? "there is no such field, please check its name"
        : `there is no such field; did you mean "${mistake.meant}"?`;
    case "not-an-object":
      return "a group of fields in braces { } belongs here";
    case "not-a-list":
      return "a list in square brackets [ ] belongs here";
    case "empty-list":
      return "a list must not be empty";
    case "not-a-text":
      return "a text in quotes belongs here, and not an empty one";
    case "not-a-flag":
      return "true or false belongs here, without quotes";
    case "not-a-number":
      return `a number from ${mistake.low} to ${mistake.high} belongs here${numberHint(mistake.given)}${butIs(mistake.given)}`;
    case "not-a-whole-number":
      return `a whole number from ${mistake.low} to ${mistake.high} belongs here, without quotes${butIs(mistake.given)}`;
    case "not-a-date":
      return "a year or a date belongs here, such as 2020 or 2020-02-25";
    case "not-one-of":
      return `one of ${mistake.values.join("、")} belongs here${butIs(mistake.given)}`;
    case "unknown-base":
      return `there are no scoring rules named "${mistake.given}"; there are: ${mistake.names.join("、")}`;
    case "unknown-placeholder":
      return `there is no "${mistake.given}", only ${mistake.values.join("、")} can be used`;
    case "no-execution":
      return `the weight of "${mistake.execution}" is missing`;
    case "wrong-sum":
      return `the weights add up to ${mistake.sum} and should be ${mistake.full}`;
    case "out-of-order":
      return "wrong order: a lower end is below its upper end, grades go from high to low";
    case "bands-apart":
      return `${mistake.expected} belongs here, where the next band begins${butIs(mistake.given)}`;
    case "named-twice":
      return `"${mistake.name}" is there twice`;
    case "says-something":
      return 'an outline that is not filled in must not count as an explanation; please write only hints such as "原因：……{facts}；改进措施：……"';
  }
}

/** The value that was given instead; "" where none was. */
const butIs = (given: string): string => (given === "" ? "" : `, now it is "${given}"`);

/** A hint at characters in a number that come from a Chinese keyboard or a spreadsheet. */
export function numberHint(number: string): string {
  if (/[%％]/u.test(number)) return ", without a percent sign";
  if (/[,，]/u.test(number)) return ", without commas";
  if (/[０-９．]/u.test(number)) return ", in half-width digits";
  return "";
}

function punctuation(sign: string, meant: string): string {
  if (meant === " ") return "a full-width or other special space; please use a plain one";
  if (meant === '"') return 'please use the straight double quote "';
  return `"${sign}" should be the half-width ${meant}`;
}
