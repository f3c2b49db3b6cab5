import type { Position } from "../../domain/cells";
import type { Finding } from "../../domain/checks/finding";
import { pane } from "../../messages";
import { Section } from "../section/Section";
import { SeverityIcon } from "../severity/SeverityIcon";
import { FindingRow } from "./FindingRow";
import { useFindingListStyles } from "./finding-list.styles";
import { groupId, ofSeverity, severities } from "./groups";
import { keyed } from "./keyed";

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** The cell selected on the sheet: its findings stand out and come into view. */
  readonly selection: Position | null;
  readonly onGoTo: (at: Position) => Promise<void>;
}

/** What the check has found, the gravest first. */
export function FindingList({ findings, selection, onGoTo }: FindingListProps) {
  const styles = useFindingListStyles();
  return severities.map((severity) => {
    const group = ofSeverity(findings, severity);
    if (group.length === 0) return null;
    return (
      <Section
        key={severity}
        title={pane.severity[severity]}
        icon={<SeverityIcon severity={severity} />}
        aside={pane.findings.count(group.length)}
        headingId={groupId(severity)}
      >
        <ul className={styles.list}>
          {keyed(group).map(({ key, finding }) => (
            <li key={key}>
              <FindingRow
                finding={finding}
                selected={isAt(finding.cell, selection)}
                onGoTo={onGoTo}
              />
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}

const isAt = (cell: Position | null, selection: Position | null) =>
  cell !== null &&
  selection !== null &&
  cell.row === selection.row &&
  cell.column === selection.column;
