/** The words for a suggestion of other rules. */
import { a1 } from "../../domain/cells";
import type {
  Contradiction,
  FormSign,
  ProfileSuggestion,
} from "../../domain/suggestion/suggest-profile";
import { profileWords } from "./profile-words";

export const suggestionWords = {
  /** Why a profile is suggested, and which printed rules contradict the one in use. */
  why: ({ named, signs, contradictions }: ProfileSuggestion): string =>
    [
      ...(named === null
        ? []
        : [`本表像是${shown(named.profile.name)}的格式（${signsOf(signs)}）。`]),
      ...contradictions.map(contradicted),
    ].join(""),
  use: (name: string): string => `改用${shown(name)}规则`,
  keep: "不改用",
  understood: "知道了",
};

const shown = (name: string): string => profileWords.shown(name);

/** The name of a formula for exceeded targets, as the rules page shows it. */
const formulaName = (formula: string): string =>
  profileWords.quantitative.formulas[formula === "A" ? "A" : "B"];

const signsOf = (signs: readonly FormSign[]): string => signs.map(signOf).join("、");

function signOf({ kind, at, text }: FormSign): string {
  switch (kind) {
    case "place":
      return `${a1(at)}“${text}”`;
    case "code":
      return `${a1(at)} 的项目编码`;
    case "label":
      return `${a1(at)} 的表头“${text}”`;
    case "rule":
      return `${a1(at)} 印的评分规则`;
  }
}

function contradicted({ path, printed, used, at }: Contradiction): string {
  const rule = `${a1(at)} 印的评分规则与现用规则不同：`;
  switch (path) {
    case "qualitative":
      return `${rule}定性指标三档的界线，印的是 ${printed}，现用 ${used}（占分值的 %）。`;
    case "quantitative.exceeded":
      return `${rule}实际超出上限时，印的是“${formulaName(printed)}”，现用“${formulaName(used)}”。`;
    case "quantitative.overachievedFrom":
      return `${rule}超额完成须说明原因的，印的是 ${printed}% 起，现用 ${used}% 起。`;
    case "explanation.requiredExecutionBelow":
      return used === ""
        ? `${rule}印着执行率低于 ${printed}% 须说明原因，现用规则没有这一要求。`
        : `${rule}执行率须说明原因的，印的是低于 ${printed}%，现用低于 ${used}%。`;
  }
}
