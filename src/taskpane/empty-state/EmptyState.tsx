import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import { pane } from "../../messages";
import { Page } from "../page/Page";

const useStyles = makeStyles({
  signs: {
    margin: 0,
    padding: "10px 14px 10px 28px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "left",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  looksFor: {
    margin: "4px 0 -4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  hint: {
    margin: 0,
    maxWidth: "300px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** No form on this sheet: what is looked for, and the two ways on. */
export function EmptyState({ sheet }: { readonly sheet: string }) {
  const styles = useStyles();
  return (
    <Page
      picture={<DocumentSearchRegular aria-hidden />}
      title={pane.empty.title}
      text={pane.empty.text(sheet)}
    >
      <p className={styles.looksFor}>{pane.empty.looksFor}</p>
      <ul className={styles.signs}>
        {pane.empty.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p className={styles.hint}>{pane.empty.hint}</p>
    </Page>
  );
}
