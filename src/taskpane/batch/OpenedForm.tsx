import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useContext, useEffect, useRef } from "react";
import type { BatchState } from "../../app/core/batch";
import type { AppActions } from "../../app/core/state";
import { baseName } from "../../domain/text/base-name";
import { pane } from "../../messages";
import { batchWords, roundWords } from "../../messages/batch";
import { useAppStyles } from "../app/app.styles";
import { useEscape } from "../app/use-escape";
import { EnvironmentContext } from "../environment/environment";
import { ViewSwitch } from "../view-switch/ViewSwitch";
import { FormCounts } from "../workbook-view/FormCounts";
import { FormScore } from "../workbook-view/FormScore";
import { useBatchStyles } from "./batch.styles";
import { GoneFindings } from "./GoneFindings";
import { ShownItems } from "./ShownItems";

export interface OpenedFormProps {
  readonly form: NonNullable<BatchState["opened"]>;
  readonly actions: AppActions;
  readonly onClose: () => void;
}

/** The findings of a form of a file, to be read only. */
export function OpenedForm({ form, actions, onClose }: OpenedFormProps) {
  const app = useAppStyles();
  const styles = useBatchStyles();
  const words = batchWords();
  const { openFile } = useContext(EnvironmentContext);
  const title = useRef<HTMLHeadingElement>(null);
  const { summary, file, sheet, items, unchecked, accepted, round } = form;
  useEffect(() => {
    title.current?.focus();
  }, []);
  useEscape(onClose);
  return (
    <div className={app.root}>
      {openFile === undefined && <ViewSwitch view="batch" actions={actions} />}
      <main className={app.main}>
        <div className={styles.head}>
          <Button
            className={styles.back}
            size="small"
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            onClick={onClose}
          >
            {words.back}
          </Button>
          <h1 ref={title} tabIndex={-1} className={styles.title}>
            {summary.project === "" ? sheet : summary.project}
          </h1>
          <p className={styles.about}>
            {[summary.unit, file === null ? words.ofWorkbook : baseName(file), sheet]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
          <div className={styles.result}>
            <FormScore total={summary.total} grade={summary.grade} />
            <FormCounts {...summary} />
          </div>
          {round?.isNew === true && <p className={styles.about}>{roundWords().isNew}</p>}
          {openFile === undefined ? (
            <p className={styles.about}>{words.readOnly}</p>
          ) : (
            <Button
              className={styles.open}
              appearance="primary"
              onClick={() => {
                openFile(form);
              }}
            >
              {words.openFile}
            </Button>
          )}
        </div>
        <ShownItems items={items} states={round?.isNew === false ? round.states : []} />
        {round !== null && <GoneFindings gone={round.gone} />}
        {accepted > 0 && <p className={styles.note}>{words.accepted(accepted)}</p>}
        {unchecked.length > 0 && (
          <section className={styles.note} aria-label={pane.findings.unchecked}>
            <h2 className={styles.noteTitle}>{pane.findings.unchecked}</h2>
            <ul className={styles.lines}>
              {unchecked.map(({ what, why }) => (
                <li key={what}>{pane.clear.line(what, why)}</li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </div>
  );
}
