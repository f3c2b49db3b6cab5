import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { a1, type Position } from "../../domain/cells";
import type { Finding } from "../../domain/checks/finding";
import { findingMessage, pane } from "../../messages";
import { SeverityIcon } from "../severity/SeverityIcon";
import { Spoken } from "../theme/Spoken";
import { useFindingListStyles } from "./finding-list.styles";

export interface FindingRowProps {
  readonly finding: Finding;
  readonly selected: boolean;
  readonly onGoTo: (at: Position) => Promise<void>;
}

/** One finding; the whole row leads to its cell, where it has one. */
export function FindingRow({ finding, selected, onGoTo }: FindingRowProps) {
  const styles = useFindingListStyles();
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);

  const { cell, severity } = finding;
  const content = (
    <>
      <span className={styles.icon}>
        <SeverityIcon severity={severity} />
        <Spoken>{pane.severity[severity]}</Spoken>
      </span>
      <span>{findingMessage(finding)}</span>
    </>
  );
  if (cell === null) {
    return (
      <div className={styles.row}>
        {content}
        <span className={mergeClasses(styles.place, styles.whole)}>{pane.findings.wholeForm}</span>
      </div>
    );
  }
  return (
    <button
      ref={row}
      type="button"
      className={mergeClasses(styles.row, styles.goTo, selected && styles.selected)}
      aria-current={selected ? "location" : undefined}
      onClick={() => {
        void onGoTo(cell);
      }}
    >
      {content}
      <span className={styles.place}>
        <span className={styles.cell}>{a1(cell)}</span>
        <span className={styles.link}>{pane.findings.goTo}</span>
      </span>
    </button>
  );
}
