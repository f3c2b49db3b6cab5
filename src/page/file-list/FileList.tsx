import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { pageWords } from "../../messages/page";
import { FileInput } from "../files/FileInput";
import { isUnsaved, type FilesState, type PageFile, type PageFiles } from "../files/page-files";
import { useFileListStyles } from "./file-list.styles";

export interface FileListProps {
  readonly state: FilesState;
  readonly files: PageFiles;
  readonly isOver: boolean;
  readonly onChosen: (files: readonly File[]) => void;
}

/** Several files; a press opens one. */
export function FileList({ state, files, isOver, onChosen }: FileListProps) {
  const styles = useFileListStyles();
  const { files: words, local, start } = pageWords();
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{words.heading(state.files.length)}</h1>
      <p className={styles.local}>{isOver ? start.dropNow : local}</p>
      <ul className={styles.list} aria-label={words.list}>
        {state.files.map((file) => (
          <li key={file.id} className={styles.item}>
            <button
              type="button"
              className={styles.file}
              aria-label={`${words.open(file.name)}，${statusOf(file)}`}
              onClick={() => {
                files.show(file.id);
              }}
            >
              <span>{file.name}</span>
              <span className={styles.status}>{statusOf(file)}</span>
            </button>
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.remove(file.name)}
              disabledFocusable={isUnsaved(file)}
              title={isUnsaved(file) ? words.unsaved : undefined}
              onClick={() => {
                files.remove(file.id);
              }}
            />
          </li>
        ))}
      </ul>
      <FileInput label={words.add} isPrimary={false} onChosen={onChosen} />
    </main>
  );
}

function statusOf(file: PageFile): string {
  const { files: words, problem, bar } = pageWords();
  const { content, copy, written, savedAs } = file;
  switch (content.kind) {
    case "waiting":
      return words.waiting;
    case "reading":
      return words.reading;
    case "refused":
      return problem(content.problem);
    case "open":
      if (copy === null) return words.untouched;
      if (savedAs !== null) return bar.saved(savedAs);
      return `${written === 0 ? words.flagged : words.written(written)}，${words.unsaved}`;
  }
}
