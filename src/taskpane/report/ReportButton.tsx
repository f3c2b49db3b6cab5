import { mergeClasses } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import type { ReactNode } from "react";
import type { AppActions, AppState, ReportScope } from "../../app/core/state";
import { pane } from "../../messages";
import { ActionButton } from "../action-bar/ActionButton";
import { fetchReportWords } from "./fetch-report-words";
import { useReportStyles } from "./report.styles";

export interface ReportButtonProps {
  readonly scope: ReportScope;
  readonly task: AppState["task"];
  readonly onMake: AppActions["makeReport"];
  /** Buttons beside it. */
  readonly children?: ReactNode;
}

/** 生成核对报告: of the form shown, or of all forms of the workbook. */
export function ReportButton({ scope, task, onMake, children }: ReportButtonProps) {
  const styles = useReportStyles();
  const words = pane.report;
  return (
    <div className={mergeClasses(styles.root, children !== undefined && styles.row)}>
      <ActionButton
        task={task}
        own="making-report"
        small
        icon={<DocumentTextRegular />}
        help={words.help[scope]}
        onPress={() => onMake(scope, fetchReportWords)}
      >
        {words.make[scope]}
      </ActionButton>
      {children}
    </div>
  );
}
