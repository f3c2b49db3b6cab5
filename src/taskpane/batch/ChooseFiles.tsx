import { Button } from "@fluentui/react-components";
import { DocumentMultipleRegular } from "@fluentui/react-icons/svg/document-multiple";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { TableMultipleRegular } from "@fluentui/react-icons/svg/table-multiple";
import { useContext, useRef, type JSX } from "react";
import type { ChosenFiles } from "../../app/core/batch";
import { pane } from "../../messages";
import { batchWords } from "../../messages/batch";
import { EnvironmentContext } from "../environment/environment";
import { useBatchStyles } from "./batch.styles";
import { chosenFiles } from "./files-of";

export interface ChooseFilesProps {
  /** Nothing has been checked yet: an explanation of 批量核对 is shown. */
  readonly isFirst: boolean;
  readonly isReadingWorkbook: boolean;
  /** The name of the rules that forms are checked by. */
  readonly rules: string;
  readonly onChoose: (chosen: ChosenFiles) => void;
  readonly onWorkbook: () => void;
}

/** The attribute by which a file field takes a folder; React's types lack it. */
const A_FOLDER = { webkitdirectory: "" };

/** Whether the browser lets a person choose a folder. */
const mayChooseFolder = (): boolean => "webkitdirectory" in HTMLInputElement.prototype;

/** Buttons for 选择文件, 选择文件夹, and the open workbook. */
export function ChooseFiles(props: ChooseFilesProps) {
  const { isFirst, isReadingWorkbook, rules, onChoose, onWorkbook } = props;
  const styles = useBatchStyles();
  const words = batchWords();
  const { openFile } = useContext(EnvironmentContext);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (field: HTMLInputElement): void => {
    const chosen = chosenFiles(Array.from(field.files ?? []));
    // choosing the same files again must fire a change event
    field.value = "";
    onChoose(chosen);
  };
  const button = (icon: JSX.Element) =>
    isFirst ? { icon } : ({ size: "small", className: styles.plain } as const);
  return (
    <div className={isFirst ? styles.zone : styles.choose}>
      {isFirst && <p className={styles.intro}>{words.intro}</p>}
      <div className={styles.buttons}>
        <Button
          {...button(<DocumentMultipleRegular />)}
          appearance={isFirst ? "primary" : "secondary"}
          onClick={() => files.current?.click()}
        >
          {words.chooseFiles}
        </Button>
        {mayChooseFolder() && (
          <Button {...button(<FolderOpenRegular />)} onClick={() => folder.current?.click()}>
            {words.chooseFolder}
          </Button>
        )}
        {openFile === undefined && (
          <Button
            {...button(<TableMultipleRegular />)}
            title={words.workbookHelp}
            disabledFocusable={isReadingWorkbook}
            onClick={() => {
              if (!isReadingWorkbook) onWorkbook();
            }}
          >
            {words.workbook}
          </Button>
        )}
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={words.chooseFiles}
        onChange={({ target }) => {
          take(target);
        }}
      />
      <input
        ref={folder}
        type="file"
        {...A_FOLDER}
        hidden
        aria-label={words.chooseFolder}
        onChange={({ target }) => {
          take(target);
        }}
      />
      <p className={styles.privacy}>{pane.notice.sentences([words.privacy, words.rules(rules)])}</p>
    </div>
  );
}
