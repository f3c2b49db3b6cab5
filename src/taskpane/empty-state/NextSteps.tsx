import { Button } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { AppActions } from "../../app/core/state";
import type { OtherSheets } from "../../app/core/other-sheets";
import { pane } from "../../messages";
import { useEmptyStateStyles } from "./empty-state.styles";

export interface NextStepsProps {
  /** The forms on the other sheets; null before these have been searched. */
  readonly otherSheets: OtherSheets | null;
  /** Before the buttons of the other sheets. */
  readonly elsewhere?: string;
  /** The text of a sheet's button. */
  readonly nameOf?: (sheet: string) => string;
  readonly actions: Pick<AppActions, "selectOnSheet" | "readOtherSheets" | "makeTemplate">;
}

/**
 * A button for each other sheet with forms; where there is none, one that makes the template; before
 * the other sheets have been read, one that reads them.
 */
export function NextSteps(props: NextStepsProps) {
  const { otherSheets, actions } = props;
  const styles = useEmptyStateStyles();
  const words = pane.empty;
  const { elsewhere = words.elsewhere, nameOf = (name: string) => name } = props;
  if (otherSheets === null) {
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
  const { sheets, looked, unread } = otherSheets;
  return (
    <>
      {sheets.length > 0 ? (
        <>
          <p className={styles.hint}>{elsewhere}</p>
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
                  <span className={styles.name}>{nameOf(name)}</span>
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
