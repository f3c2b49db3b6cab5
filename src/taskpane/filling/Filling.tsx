import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { Assessment } from "../../domain/assessment/assessment";
import { waitingRows } from "../../domain/assessment/unfilled";
import { findingMessage, pane } from "../../messages";
import { ResultCard, ResultText } from "../result-card/ResultCard";

/** The progress of a form that has not been filled in, and the rows and fields that are still empty. */
export function Filling({ assessment: { findings } }: { readonly assessment: Assessment }) {
  const rows = waitingRows(findings);
  if (rows === null) return null;
  return (
    <ResultCard isSuccess={false} Icon={EditRegular} title={pane.header.unfilled(rows)}>
      {findings.map((finding) => (
        <ResultText key={finding.code}>{findingMessage(finding)}</ResultText>
      ))}
    </ResultCard>
  );
}
