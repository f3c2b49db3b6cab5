import { mergeClasses } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import type { ChosenFiles } from "../../app/core/batch";
import { pageWords } from "../../messages/page";
import { HelpLink } from "../../taskpane/help/HelpLink";
import { FileInput } from "../files/FileInput";
import { Licences } from "./Licences";
import { Limits } from "./Limits";
import { useStartScreenStyles } from "./start-screen.styles";

export interface StartScreenProps {
  /** Files are being dragged over the page. */
  readonly isOver: boolean;
  readonly onChosen: (chosen: ChosenFiles) => void;
}

/** The area for dropping or choosing files, and what the page does and does not do. */
export function StartScreen({ isOver, onChosen }: StartScreenProps) {
  const styles = useStartScreenStyles();
  const { start, local } = pageWords();
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{start.heading}</h1>
      <div className={mergeClasses(styles.drop, isOver && styles.over)}>
        <DocumentTableRegular className={styles.picture} aria-hidden />
        <p className={styles.line}>{isOver ? start.dropNow : start.drop}</p>
        <FileInput label={start.choose} isPrimary onChosen={onChosen} />
        <p className={styles.small}>{start.chooseMore}</p>
      </div>
      <p className={styles.local}>
        <ShieldCheckmarkRegular className={styles.icon} aria-hidden />
        {local}
      </p>
      <ol className={styles.steps}>
        {start.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Limits />
      <Licences />
      <HelpLink />
    </main>
  );
}
