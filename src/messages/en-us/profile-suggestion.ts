/** The words for a suggestion of other rules. */
import { a1 } from "../../domain/cells";
import type { Contradiction, FormSign } from "../../domain/suggestion/suggest-profile";
import type { suggestionWords as chinese } from "../zh-cn/profile-suggestion";
import type { Shape } from "../words";
import { profileName } from "./profile-names";
import { profileWords } from "./profile-words";

export const suggestionWords: Shape<typeof chinese> = {
  why: ({ named, signs, contradictions }) =>
    [
      ...(named === null
        ? []
        : [`This looks like a form of ${profileName(named.profile.name)} (${signsOf(signs)}).`]),
      ...contradictions.map(contradicted),
    ].join(" "),
  use: (name) => `Use the rules of ${profileName(name)}`,
  keep: "Keep the present rules",
  understood: "Got it",
};

/** The name of a formula for exceeded targets, as the rules page shows it. */
const formulaName = (formula: string): string =>
  profileWords.quantitative.formulas[formula === "A" ? "A" : "B"];

const signsOf = (signs: readonly FormSign[]): string => signs.map(signOf).join(", ");

function signOf({ kind, at, text }: FormSign): string {
  switch (kind) {
    case "place":
      return `${a1(at)} "${text}"`;
    case "code":
      return `the project's code in ${a1(at)}`;
    case "label":
      return `the header "${text}" in ${a1(at)}`;
    case "rule":
      return `the rule printed in ${a1(at)}`;
  }
}

function contradicted({ path, printed, used, at }: Contradiction): string {
  const rule = `The rule printed in ${a1(at)} differs from the rules in use:`;
  switch (path) {
    case "qualitative":
      return `${rule} the bands of qualitative indicators end at ${printed} in print and at ${used} in use (% of the weight).`;
    case "quantitative.exceeded":
      return `${rule} when a limit (≤) is exceeded, "${formulaName(printed)}" is printed and "${formulaName(used)}" in use.`;
    case "quantitative.overachievedFrom":
      return `${rule} an overachievement needs a reason from ${printed}% in print and from ${used}% in use.`;
    case "explanation.requiredExecutionBelow":
      return used === ""
        ? `${rule} an execution rate below ${printed}% needs a reason in print, and none in use.`
        : `${rule} an execution rate needs a reason below ${printed}% in print and below ${used}% in use.`;
  }
}
