/** What is wrong with a file of scoring rules, field by field. */
import type { MistakeCode, TextMistakeCode } from "../../domain/json/mistake";
import type { Words } from "../words";
import { profileFieldName } from "./profile-field-names";

/** One line for a mistake: where it stands in the file, what it is about, and what belongs there. */
export const profileMistake: Words["profileMistake"] = ({ path, code, params }) => {
  const { line, column } = params;
  const place = line === undefined ? "" : `line ${line}, column ${column ?? "1"}`;
  const name = profileFieldName(path);
  const field = name === null ? path : `${path} (${name})`;
  const where = [place, field].filter((part) => part !== "").join(" ");
  const what = WHAT_BELONGS[code]((key) => params[key] ?? "");
  return `${where === "" ? "The whole file" : where}: ${what}`;
};

/** From a mistake's parameters to its words. */
type Sentence = (text: (key: string) => string) => string;

/** Mistakes of the text itself: signs, quotation marks, numbers. */
const WHAT_IS_MEANT: Readonly<Record<TextMistakeCode, Sentence>> = {
  "comma-extra": () => "one comma too many; the last item has none after it",
  "comma-missing": () => "a comma is missing before this",
  "colon-missing": (text) => `a colon is missing after "${text("given")}"`,
  punctuation: (text) => punctuation(text("given"), text("meant")),
  "quotes-missing": (text) => `"${text("given")}" needs straight double quotes`,
  "quotes-open": () => 'a quotation is not closed, a " is missing',
  "bracket-open": (text) => `a bracket is not closed, ${text("given")} is missing`,
  comment: () => "a JSON file has no comments, please delete it",
  "bad-number": (text) =>
    `"${text("given")}" is no number in JSON${numberHint(text("given"))}; write it like 90 or 90.5`,
  "digits-apart": (text) =>
    `no commas in numbers: "${text("given")}" belongs to the number before it`,
  "bad-word": (text) =>
    `"${text("given")}" needs straight double quotes; yes and no are true and false, nothing is null`,
  "bad-escape": () => String.raw`a backslash or a tab within quotes; a backslash is written \\`,
  unexpected: (text) => `"${text("given")}" is too much`,
  "too-deep": () => "too many brackets within brackets",
};

const WHAT_BELONGS: Readonly<Record<MistakeCode, Sentence>> = {
  ...WHAT_IS_MEANT,
  missing: () => "this is missing",
  "unknown-field": (text) =>
    text("meant") === ""
      ? "there is no such field, please check its name"
      : `there is no such field; did you mean "${text("meant")}"?`,
  "not-an-object": () => "a group of fields in braces { } belongs here",
  "not-a-list": () => "a list in square brackets [ ] belongs here",
  "empty-list": () => "a list must not be empty",
  "not-a-text": () => "a text in quotes belongs here, and not an empty one",
  "not-a-flag": () => "true or false belongs here, without quotes",
  "not-a-number": (text) =>
    `a number from ${text("low")} to ${text("high")} belongs here${numberHint(text("given"))}${given(text)}`,
  "not-a-whole-number": (text) =>
    `a whole number from ${text("low")} to ${text("high")} belongs here, without quotes${given(text)}`,
  "not-a-date": () => "a year or a date belongs here, such as 2020 or 2020-02-25",
  "not-one-of": (text) => `one of ${text("values")} belongs here${given(text)}`,
  "unknown-base": (text) =>
    `there are no scoring rules named "${text("given")}"; there are: ${text("names")}`,
  "unknown-placeholder": (text) =>
    `there is no "${text("given")}", only ${text("values")} can be used`,
  "no-execution": (text) => `the weight of "${text("execution")}" is missing`,
  "wrong-sum": (text) => `the weights add up to ${text("sum")} and should be ${text("full")}`,
  "out-of-order": () =>
    "wrong order: a lower end is below its upper end, grades go from high to low",
  "bands-apart": (text) =>
    `${text("expected")} belongs here, where the next band begins${given(text)}`,
  "named-twice": (text) => `"${text("name")}" is there twice`,
  "says-something": () =>
    'an outline that is not filled in must not count as an explanation; please write only hints such as "原因：……{facts}；改进措施：……"',
  "no-text": () => "not a text file; please choose exported scoring rules (.json)",
  empty: () => "the file is empty",
  "too-large": (text) => `the file is too large; scoring rules have at most ${text("most")} KB`,
  twice: () => "this is there twice, please delete one",
};

const given: Sentence = (text) => (text("given") === "" ? "" : `, now it is "${text("given")}"`);

/** What a Chinese keyboard or a spreadsheet puts into a number. */
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
