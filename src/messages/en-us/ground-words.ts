/** The basis of findings, in words. */
import type { Ground } from "../../domain/summary/grounds";
import { profileFieldName } from "./profile-field-names";

const ARITHMETIC: Readonly<Record<Extract<Ground, { kind: "arithmetic" }>["of"], string>> = {
  total: "Figures of the form: the total is the sum of the scores",
  rate: "Figures of the form: the execution rate is executed amount ÷ full-year budget",
  funds: "Figures of the form: the funds add up to their total",
  bounds: "Figures of the form: a score is at most the weight and at least 0",
};

const OF_FORM: Readonly<Record<Extract<Ground, { kind: "form" }>["of"], string>> = {
  criterion: "The row's own criterion",
  deduction: "The form's column of deductions",
  entry: "What the form asks for",
  layout: "The form's columns and fields",
};

const GENERAL: Readonly<Record<Extract<Ground, { kind: "general" }>["of"], string>> = {
  quantitative: "Quantitative indicators score by the share reached",
  qualitative: "Qualitative indicators score by their band",
  explanation: "Below the weight, the cause and the measures have to be given",
  funds: "The score of the execution is its weight × the execution rate",
};

/** The first of several sources; the others are named where a rule comes from them. */
const firstSource = (source: string): string => source.split("；")[0] ?? source;

/** The basis of a finding: a rule with its source, arithmetic, or the form itself. */
export function groundWords(ground: Ground): string {
  switch (ground.kind) {
    case "rule":
      return `${profileFieldName(ground.path) ?? ground.path}: ${ground.source ?? "assumed by these rules, no document found"}`;
    case "general":
      return `${GENERAL[ground.of]}: ${firstSource(ground.source)}`;
    case "arithmetic":
      return ARITHMETIC[ground.of];
    case "form":
      return OF_FORM[ground.of];
  }
}
