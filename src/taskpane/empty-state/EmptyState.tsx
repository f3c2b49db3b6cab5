import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import type { ReactNode } from "react";
import type { AppActions } from "../../app/core/state";
import type { OtherSheets } from "../../app/core/other-sheets";
import { pane } from "../../messages";
import { Page } from "../page/Page";
import { useEmptyStateStyles } from "./empty-state.styles";
import { WaysOn } from "./WaysOn";

export interface EmptyStateProps {
  readonly sheet: string;
  readonly elsewhere: OtherSheets | null;
  readonly actions: Pick<AppActions, "selectOnSheet" | "readOtherSheets" | "makeTemplate">;
  readonly children: ReactNode;
}

/** No form on this sheet: where there is one, what is looked for, and how to begin one. */
export function EmptyState({ sheet, elsewhere, actions, children }: EmptyStateProps) {
  const styles = useEmptyStateStyles();
  const words = pane.empty;
  const isElsewhere = elsewhere !== null && elsewhere.sheets.length > 0;
  return (
    <Page
      picture={<DocumentSearchRegular aria-hidden />}
      title={words.title}
      text={words.text(sheet)}
    >
      <div role="status" className={styles.waysOn}>
        <WaysOn elsewhere={elsewhere} actions={actions} />
      </div>
      {!isElsewhere && (
        <>
          <p className={styles.looksFor}>{words.looksFor}</p>
          <ul className={styles.signs}>
            {words.signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </>
      )}
      {children}
    </Page>
  );
}
