/** A checked form with everything that could be written to it. */
import { a1 } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import { judgeableRows, type JudgeableRow } from "../../domain/changes/judgeable-rows";
import { withJudgements } from "../../domain/changes/judgements";
import { planOutlines } from "../../domain/changes/plan-outlines";
import { planWriteBack } from "../../domain/changes/plan-write-back";
import { assessAgain } from "../../domain/assessment/assess";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Profile } from "../../domain/profiles/profile";
import { whatIf } from "../../domain/summary/what-if";
import { choiceKeys, formKeys } from "./choice-keys";
import { judgementKeys } from "./judgement-keys";
import type { CheckedForm, JudgedRow } from "../core/state";
import { isTicked, type UserChoices } from "./user-choices";

/** All forms of a sheet, each with what the rules ask for and what a person has asked for. */
export function checkedForms(
  assessments: readonly Assessment[],
  sheetId: string,
  profile: Profile,
  wishes: UserChoices,
): CheckedForm[] {
  const keys = formKeys(assessments);
  return assessments.map((assessment, index) =>
    checkedForm(assessment, { sheetId, key: keys[index] ?? "" }, profile, wishes),
  );
}

/** Which form of which sheet it is. */
interface Identity {
  readonly sheetId: string;
  readonly key: string;
}

/** Plans what the rules ask for and what a person has asked for, in the order of the sheet. */
export function checkedForm(
  assessment: Assessment,
  { sheetId, key }: Identity,
  profile: Profile,
  wishes: UserChoices,
): CheckedForm {
  const known = { key, form: assessment.form };
  const keyOf = choiceKeys(sheetId, known);
  const rows = judgeableRows(assessment, profile);
  const judgeable = judgedRows(rows, judgementKeys(sheetId, known, rows), wishes);
  const counting = judgeable.filter((row) => {
    const change = scoreOf(row);
    return isTicked(wishes, keyOf(change), change);
  });
  const pending = withCounting(counting, assessment, profile);
  const outlines = planOutlines(assessment, profile);
  const wanted = outlines.filter((outline) => wishes.choices.has(keyOf(outline)));
  const asRead = whatIf(assessment, profile);
  return {
    key,
    assessment,
    withChoices: pending,
    judgeable,
    outlines,
    changes: [...planWriteBack(pending, chosen(judgeable)), ...wanted].sort(byPlace),
    whatIf: pending === assessment ? asRead : { ...whatIf(pending, profile), worth: asRead.worth },
  };
}

function judgedRows(
  rows: readonly JudgeableRow[],
  keys: ReadonlyMap<JudgeableRow, string>,
  { judgements }: UserChoices,
): readonly JudgedRow[] {
  return rows.map((row) => ({ ...row, chosen: judgements.get(keys.get(row) ?? "") ?? null }));
}

const chosen = (rows: readonly JudgedRow[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(({ at, chosen }) => (chosen === null ? [] : [[a1(at), chosen] as const])));

/** The form as if the ticked judgements stood in it. */
function withCounting(
  ticked: readonly JudgedRow[],
  assessment: Assessment,
  profile: Profile,
): Assessment {
  const counting = chosen(ticked);
  if (counting.size === 0) return assessment;
  return assessAgain(assessment, withJudgements(assessment.form, counting), profile);
}

/** The change that a judgement leads to, as far as a tick goes by it. */
const scoreOf = ({ at, row }: JudgeableRow) => ({
  at,
  subject: "indicator-score" as const,
  label: row.name.text,
  overFormula: row.score?.cell.formula !== undefined,
});

const byPlace = ({ at: one }: Change, { at: other }: Change): number =>
  one.row - other.row || one.column - other.column;
