import { Button } from "@fluentui/react-components";
import { DocumentMultipleRegular } from "@fluentui/react-icons/svg/document-multiple";
import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import type { ReactNode } from "react";
import type { AppActions } from "../../app/core/state";
import { pane } from "../../messages";
import { Page } from "../page/Page";
import { useEmptyStateStyles } from "./empty-state.styles";
import { NextSteps, type NextStepsProps } from "./NextSteps";

export interface EmptyStateProps extends NextStepsProps {
  /** The name of the sheet in front. */
  readonly sheet: string;
  readonly actions: NextStepsProps["actions"] & Pick<AppActions, "batch">;
  readonly children: ReactNode;
}

/** No form on this sheet: the next steps, and what a form is recognised by. */
export function EmptyState({ sheet, otherSheets, actions, children }: EmptyStateProps) {
  const styles = useEmptyStateStyles();
  const words = pane.empty;
  const isOnOtherSheet = otherSheets !== null && otherSheets.sheets.length > 0;
  return (
    <Page
      picture={<DocumentSearchRegular aria-hidden />}
      title={words.title}
      text={words.text(sheet)}
    >
      <div role="status" className={styles.nextSteps}>
        <NextSteps otherSheets={otherSheets} actions={actions} />
      </div>
      {!isOnOtherSheet && (
        <>
          <p className={styles.looksFor}>{words.looksFor}</p>
          <ul className={styles.signs}>
            {words.signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </>
      )}
      <Button appearance="subtle" icon={<DocumentMultipleRegular />} onClick={actions.batch.open}>
        {words.batch}
      </Button>
      {children}
    </Page>
  );
}
