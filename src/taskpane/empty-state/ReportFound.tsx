import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { pane } from "../../messages";
import { Page } from "../page/Page";
import { useEmptyStateStyles } from "./empty-state.styles";
import { NextSteps, type NextStepsProps } from "./NextSteps";

/** The sheet is a report: says so, and leads to the sheets with forms. */
export function ReportFound(props: NextStepsProps) {
  const styles = useEmptyStateStyles();
  const { title, text } = pane.reportFound;
  return (
    <Page picture={<DocumentTextRegular aria-hidden />} title={title} text={text}>
      <div role="status" className={styles.nextSteps}>
        <NextSteps {...props} elsewhere={pane.reportFound.back} nameOf={pane.reportFound.backTo} />
      </div>
    </Page>
  );
}
