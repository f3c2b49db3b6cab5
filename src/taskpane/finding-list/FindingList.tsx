import type { AppState, CheckedForm } from "../../app/core/state";
import type { Position } from "../../domain/cells";
import type { Finding } from "../../domain/findings/finding";
import { judgingWords, pane, whatIfWords } from "../../messages";
import { AcceptFinding } from "../accepted/AcceptFinding";
import { AssignColumn } from "../columns/AssignColumn";
import { Section } from "../section/Section";
import { SeverityIcon } from "../severity/SeverityIcon";
import { AllOutlines } from "./AllOutlines";
import { FindingRow, type FindingActions } from "./FindingRow";
import { useFindingListStyles } from "./finding-list.styles";
import { groupId, ofSeverity, severities } from "./groups";
import { withKeys } from "./finding-keys";
import { openFindings } from "./open-findings";
import { repairOf } from "./repair";

export interface FindingListProps {
  readonly form: CheckedForm;
  /** `selection` highlights the findings of that cell and scrolls to them; `editedRows` highlights rows. */
  readonly state: Pick<AppState, "task" | "selection" | "editedRows">;
  readonly actions: FindingActions;
}

/** The findings by severity, the most severe first, with the repairs of each. */
export function FindingList({ form, state, actions }: FindingListProps) {
  const styles = useFindingListStyles();
  const pointsOf = (finding: Finding) =>
    form.whatIf.worth.find((each) => each.finding === finding)?.points ?? null;
  const result = resultOf(form);
  const open = openFindings(form);
  return severities.map((severity) => {
    const group = ofSeverity(open, severity);
    if (group.length === 0) return null;
    return (
      <Section
        key={severity}
        title={pane.severity[severity]}
        icon={<SeverityIcon severity={severity} />}
        aside={pane.findings.count(group.length)}
        headingId={groupId(severity)}
      >
        {group.some(({ code }) => code === "missing-explanation") && (
          <AllOutlines form={form} actions={actions} />
        )}
        <ul className={styles.list}>
          {withKeys(group).map(({ key, finding }) => (
            <li key={key}>
              <FindingRow
                finding={finding}
                selected={isAt(finding.cell, state.selection)}
                points={pointsOf(finding)}
                repair={repairOf(finding, form)}
                edited={finding.cell !== null && state.editedRows.includes(finding.cell.row)}
                task={state.task}
                result={result}
                actions={actions}
              />
              <AcceptFinding finding={finding} onAccept={actions.acceptFinding} />
              <AssignColumn finding={finding} headers={form.assessment.form.headers} />
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}

/** The total and grade as a sentence; a range while rows without a score remain. */
function resultOf({ withChoices: { total, grade }, whatIf }: CheckedForm): string | null {
  return total.computed === null
    ? whatIfWords.result(whatIf)
    : judgingWords.result(total.computed, grade.computed);
}

const isAt = (cell: Position | null, selection: Position | null) =>
  cell !== null &&
  selection !== null &&
  cell.row === selection.row &&
  cell.column === selection.column;
