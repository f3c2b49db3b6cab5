import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { pageWords } from "../../messages/page";
import { isUnsaved, type FilesState, type PageFile, type PageFiles } from "../files/page-files";
import { useFileListStyles } from "./file-list.styles";

export interface OpenedFilesProps {
  readonly state: FilesState;
  readonly files: PageFiles;
  /** Drawn below the opened files. */
  readonly children: ReactNode;
}

/** The opened files, with those whose copy was not downloaded; nothing while there are none. */
export function OpenedFiles({ state, files, children }: OpenedFilesProps) {
  const styles = useFileListStyles();
  const { files: words, bar } = pageWords();
  const opened = state.files.filter(({ content }) => content.kind !== "waiting");
  if (opened.length === 0) return null;
  return (
    <section className={styles.opened} aria-labelledby="opened-files">
      <h2 id="opened-files" className={styles.title}>
        {words.opened(opened.length)}
      </h2>
      <ul className={styles.list}>
        {opened.map((file) => (
          <li key={file.id} className={styles.item}>
            <button
              type="button"
              className={styles.file}
              aria-label={`${words.open(file.name)}，${statusOf(file)}`}
              onClick={() => {
                void files.show(file.id);
              }}
            >
              <span>{file.name}</span>
              <span className={styles.status}>{statusOf(file)}</span>
            </button>
            {isUnsaved(file) && (
              <Button
                icon={<ArrowDownloadRegular />}
                aria-label={`${bar.download}：${file.name}`}
                title={bar.download}
                onClick={() => {
                  files.downloadCopy(file.id);
                }}
              />
            )}
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.close(file.name)}
              disabledFocusable={isUnsaved(file)}
              title={isUnsaved(file) ? words.unsaved : words.close(file.name)}
              onClick={() => {
                if (!isUnsaved(file)) files.close(file.id);
              }}
            />
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

function statusOf(file: PageFile): string {
  const { files: words, problem, bar } = pageWords();
  const { content, copy, written, savedAs } = file;
  switch (content.kind) {
    case "waiting":
      return "";
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
