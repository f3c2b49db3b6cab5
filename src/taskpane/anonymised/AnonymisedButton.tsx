import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useId } from "react";
import type { AppActions, AppState } from "../../app/core/state";
import { pane } from "../../messages";
import { ActionButton } from "../action-bar/ActionButton";
import { useAnonymisedStyles } from "./anonymised.styles";

export interface AnonymisedButtonProps {
  readonly task: AppState["task"];
  readonly onMake: AppActions["makeAnonymised"];
}

/** 生成匿名副本, and what it is for: where a form was misread, or not recognised at all. */
export function AnonymisedButton({ task, onMake }: AnonymisedButtonProps) {
  const styles = useAnonymisedStyles();
  const noteId = useId();
  const { make, note, sheet } = pane.anonymised;
  return (
    <div className={styles.root}>
      <p id={noteId} className={styles.note}>
        {note}
      </p>
      <ActionButton
        task={task}
        own="making-anonymised"
        small
        icon={<DocumentTableRegular />}
        describedBy={noteId}
        onPress={() => onMake(sheet)}
      >
        {make}
      </ActionButton>
    </div>
  );
}
