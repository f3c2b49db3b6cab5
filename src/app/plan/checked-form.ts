/** A checked form with everything that could be written to it. */
import {
  NONE_ACCEPTED,
  type AcceptedEntry,
  type AcceptedFindings,
} from "../../domain/accepted/accepted";
import { EMPTY_CELL, a1 } from "../../domain/cells";
import { withAcceptedScores, withPrintedScores } from "../../domain/changes/with-printed-scores";
import type { Change } from "../../domain/changes/change";
import { judgeableRows, type JudgeableRow } from "../../domain/changes/judgeable-rows";
import { withJudgements, type Judgements } from "../../domain/changes/judgements";
import { planOutlines } from "../../domain/changes/plan-outlines";
import { planWriteBack } from "../../domain/changes/plan-write-back";
import { assessAgain } from "../../domain/assessment/assess";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Profile } from "../../domain/profiles/profile";
import { itemsOf } from "../../domain/summary/items";
import { whatIf } from "../../domain/summary/what-if";
import { changesOfItems, isSum } from "./changes-alone";
import { acceptedIn } from "./accepted-in";
import { choiceKeys, formKeys } from "./choice-keys";
import { judgementKeys } from "./judgement-keys";
import type { CheckedForm, JudgedRow } from "../core/state";
import { isTicked, type UserChoices } from "../core/session/user-choices";

/** All forms of a sheet, each planned by the rules and a person's choices. */
export function checkedForms(
  assessments: readonly Assessment[],
  sheetId: string,
  profile: Profile,
  userChoices: UserChoices,
  accepted: readonly AcceptedEntry[] = [],
): CheckedForm[] {
  const keys = formKeys(assessments);
  return assessments.map((assessment, index) =>
    checkedForm(
      assessment,
      { sheetId, key: keys[index] ?? "" },
      profile,
      userChoices,
      acceptedIn(assessment, accepted, profile),
    ),
  );
}

/** The sheet of a form, and the form's key among those of the sheet. */
interface FormId {
  readonly sheetId: string;
  readonly key: string;
}

/** Plans the changes of a form by the rules and a person's choices, in the order of their cells. */
export function checkedForm(
  assessment: Assessment,
  { sheetId, key }: FormId,
  profile: Profile,
  userChoices: UserChoices,
  accepted: AcceptedFindings = NONE_ACCEPTED,
): CheckedForm {
  const known = { key, form: assessment.form };
  const keyOf = choiceKeys(sheetId, known);
  const rows = judgeableRows(assessment, profile);
  const judgeable = judgedRows(rows, judgementKeys(sheetId, known, rows), userChoices);
  const ticked = judgeable.filter((row) => {
    const change = scoreOf(row);
    return isTicked(userChoices, keyOf(change), change);
  });
  const withChoices = withAcceptedScores(
    withTickedJudgements(ticked, assessment, profile),
    accepted.keys(),
    profile,
  );
  const outlines = planOutlines(assessment, profile);
  const chosenOutlines = outlines.filter((outline) => userChoices.choices.has(keyOf(outline)));
  const isLeftOut = (change: Change): boolean => !isTicked(userChoices, keyOf(change), change);
  const planned = plannedChanges(withChoices, chosenScores(judgeable), profile, isLeftOut);
  const changes = [...planned, ...chosenOutlines].sort(byPlace);
  const asRead = whatIf(assessment, profile);
  const items = itemsOf(assessment, profile, accepted, asRead.worth);
  return {
    key,
    assessment,
    accepted,
    items,
    withChoices,
    judgeable,
    outlines,
    changes,
    alone: changesOfItems({ assessment, accepted, changes }, items, profile),
    whatIf:
      withChoices === assessment
        ? asRead
        : { ...whatIf(withChoices, profile), worth: asRead.worth },
  };
}

/** Total and grade are those of the scores that will stand: the ticked ones, and the printed ones. */
function plannedChanges(
  assessment: Assessment,
  judgements: Judgements,
  profile: Profile,
  isLeftOut: (change: Change) => boolean,
): readonly Change[] {
  const changes = planWriteBack(assessment, judgements);
  const standing = withPrintedScores(assessment, changes.filter(isLeftOut), profile);
  if (standing === assessment) return changes;
  const sums = planWriteBack(standing, judgements).filter(isSum);
  return [...changes.filter((change) => !isSum(change)), ...sums];
}

function judgedRows(
  rows: readonly JudgeableRow[],
  keys: ReadonlyMap<JudgeableRow, string>,
  { judgements }: UserChoices,
): readonly JudgedRow[] {
  return rows.map((row) => ({ ...row, chosen: judgements.get(keys.get(row) ?? "") ?? null }));
}

const chosenScores = (rows: readonly JudgedRow[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(({ at, chosen }) => (chosen === null ? [] : [[a1(at), chosen] as const])));

/** The assessment of the form with the ticked judgements entered as its scores. */
function withTickedJudgements(
  ticked: readonly JudgedRow[],
  assessment: Assessment,
  profile: Profile,
): Assessment {
  const scores = chosenScores(ticked);
  if (scores.size === 0) return assessment;
  return assessAgain(assessment, withJudgements(assessment.form, scores), profile);
}

/** The members that decide the key and the tick of the change that a judgement leads to. */
const scoreOf = ({ at, row }: JudgeableRow) => ({
  at,
  subject: "indicator-score" as const,
  label: row.name.text,
  before: row.score?.cell ?? EMPTY_CELL,
  overFormula: row.score?.cell.formula !== undefined,
  overExplained: false,
});

const byPlace = ({ at: one }: Change, { at: other }: Change): number =>
  one.row - other.row || one.column - other.column;
