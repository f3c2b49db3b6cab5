import { Button } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { pane } from "../../messages";
import type { EmptyStateProps } from "./EmptyState";
import { useEmptyStateStyles } from "./empty-state.styles";

/** The sheets that have forms; else the template; as long as it is not known, the way to look. */
export function WaysOn({ elsewhere, actions }: Pick<EmptyStateProps, "elsewhere" | "actions">) {
  const styles = useEmptyStateStyles();
  const words = pane.empty;
  if (elsewhere === null) {
    return (
      <>
        <p className={styles.hint}>{words.hint}</p>
        <Button
          appearance="primary"
          onClick={() => {
            void actions.readOtherSheets();
          }}
        >
          {words.look}
        </Button>
      </>
    );
  }
  const { sheets, looked, unread } = elsewhere;
  return (
    <>
      {sheets.length > 0 ? (
        <>
          <p className={styles.hint}>{words.elsewhere}</p>
          <ul className={styles.sheets}>
            {sheets.map(({ id, name, forms, at }) => (
              <li key={id}>
                <Button
                  className={styles.sheet}
                  icon={<ChevronRightRegular />}
                  iconPosition="after"
                  onClick={() => {
                    void actions.selectOnSheet(id, at);
                  }}
                >
                  <span className={styles.name}>{name}</span>
                  <span className={styles.forms}>{words.forms(forms)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p className={styles.hint}>{words.nowhere(looked)}</p>
          <Button
            appearance="primary"
            onClick={() => {
              void actions.makeTemplate();
            }}
          >
            {words.template}
          </Button>
        </>
      )}
      {unread.length > 0 && <p className={styles.hint}>{words.unread(unread)}</p>}
    </>
  );
}
