import { DocumentErrorRegular } from "@fluentui/react-icons/svg/document-error";
import { memo } from "react";
import type { FormRound, ListedForm, MissingForm, NotChecked } from "../../app/core/batch";
import type { AppActions } from "../../app/core/state";
import { batchWords, fileSentence, otherFormSentence, roundWords } from "../../messages/batch";
import { baseName } from "../../domain/text/base-name";
import { FormCounts } from "../workbook-view/FormCounts";
import { FormEntry } from "../workbook-view/FormEntry";
import { useBatchStyles } from "./batch.styles";
import type { ListRow } from "./list-rows";

export interface BatchRowProps {
  readonly row: ListRow;
  readonly actions: AppActions;
}

/** One row of the list. */
export function BatchRow({ row, actions }: BatchRowProps) {
  const styles = useBatchStyles();
  const words = batchWords();
  switch (row.kind) {
    case "unit":
      return (
        <div className={styles.group}>
          <h2 className={styles.groupName}>{row.unit === "" ? words.noUnit : row.unit}</h2>
          <span className={styles.groupCount}>{words.forms(row.forms)}</span>
          <FormCounts counts={row.counts} waiting={null} unchecked={0} />
        </div>
      );
    case "not-checked":
      return (
        <div className={styles.group}>
          <h2 className={styles.groupName}>{words.notChecked}</h2>
          <span className={styles.groupCount}>{words.files(row.lines)}</span>
        </div>
      );
    case "form":
      return <FormRow form={row.form} isOnly={row.isOnly} round={row.round} actions={actions} />;
    case "missing":
      return (
        <div className={styles.group}>
          <h2 className={styles.groupName}>{roundWords().missing}</h2>
          <span className={styles.groupCount}>{words.forms(row.forms)}</span>
        </div>
      );
    case "missing-form":
      return <Missing form={row.form} />;
    case "refusal":
      return <Refusal line={row.line} />;
  }
}

/** Memoized: a folder may have thousands. */
const FormRow = memo(function FormRow({
  form,
  isOnly,
  round,
  actions,
}: {
  readonly form: ListedForm;
  readonly isOnly: boolean;
  readonly round: FormRound | null;
  readonly actions: AppActions;
}) {
  const { file, sheet, sheetId, summary, key } = form;
  const place = file === null ? batchWords().ofWorkbook : baseName(file);
  return (
    <FormEntry
      form={summary}
      name={summary.project === "" ? sheet : summary.project}
      where={
        isOnly || sheet === summary.project || summary.project === "" ? [place] : [place, sheet]
      }
      note={round === null ? "" : roundWords().form(round)}
      onOpen={() => {
        if (sheetId === null) void actions.batch.openForm(key);
        else void actions.selectForm(sheetId, summary);
      }}
    />
  );
});

function Missing({ form }: { readonly form: MissingForm }) {
  const styles = useBatchStyles();
  const { unit, project, file, findings, isUnread } = form;
  const words = roundWords();
  const place = file === "" ? words.ofWorkbook : baseName(file);
  return (
    <div className={styles.refusal}>
      <DocumentErrorRegular className={styles.icon} aria-hidden />
      <div>
        <p className={styles.file}>
          {[unit, project].filter((part) => part !== "").join(" · ") || place}
        </p>
        <p className={styles.reason}>{words.missingForm(place, findings, isUnread)}</p>
      </div>
    </div>
  );
}

/** Why a file, or one of its sheets, was not checked. */
export function notCheckedSentence({ why }: NotChecked): string {
  if (why.kind === "problem") return fileSentence(why.problem);
  return batchWords().onSheet(why.sheet, otherFormSentence(why.form));
}

function Refusal({ line }: { readonly line: NotChecked }) {
  const styles = useBatchStyles();
  return (
    <div className={styles.refusal}>
      <DocumentErrorRegular className={styles.icon} aria-hidden />
      <div>
        <p className={styles.file}>
          {line.file}
          {!line.isWhole && <span className={styles.partly}>{batchWords().partly}</span>}
        </p>
        <p className={styles.reason}>{notCheckedSentence(line)}</p>
      </div>
    </div>
  );
}
