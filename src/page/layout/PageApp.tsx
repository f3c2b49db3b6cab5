import { DocumentErrorRegular } from "@fluentui/react-icons/svg/document-error";
import { useCallback, useSyncExternalStore } from "react";
import type { ChosenFiles } from "../../app/core/batch";
import type { AppStore } from "../../app/core/state";
import { pageWords } from "../../messages/page";
import { Loading } from "../../taskpane/loading/Loading";
import { Page } from "../../taskpane/page/Page";
import { FileBar } from "../file-bar/FileBar";
import { FileList } from "../file-list/FileList";
import { isUnsaved, type PageFile, type PageFiles } from "../files/page-files";
import { useFilesDropped } from "../files/use-files-dropped";
import { useLeavingWarning } from "../files/use-leaving-warning";
import { Preview } from "../preview/Preview";
import type { PageSettings } from "../settings/page-settings";
import { StartScreen } from "../start-screen/StartScreen";
import { OpenedForm } from "./OpenedForm";
import { usePageAppStyles } from "./page-app.styles";

export interface PageAppProps {
  readonly files: PageFiles;
  /** The store of the list of files. */
  readonly list: AppStore;
  readonly settings: PageSettings;
}

/** The whole page: the start, the list of several files, or one file with the pane. */
export function PageApp({ files, list, settings }: PageAppProps) {
  const styles = usePageAppStyles();
  const state = useSyncExternalStore(files.subscribe, files.getState);
  const take = useCallback(
    (chosen: ChosenFiles) => {
      files.add(chosen);
    },
    [files],
  );
  const isOver = useFilesDropped(take);
  useLeavingWarning(state.files.some(isUnsaved));
  const file = state.files.find(({ id }) => id === state.shown);
  if (state.files.length === 0) return <StartScreen isOver={isOver} onChosen={take} />;
  if (file === undefined)
    return <FileList state={state} files={files} store={list} settings={settings} />;
  return (
    <div className={styles.root}>
      <FileBar
        file={file}
        count={state.files.length}
        files={files}
        settings={settings}
        onChosen={take}
      />
      <Content file={file} />
      {file.preview !== null && (
        <Preview
          made={file.preview}
          onSave={() => {
            files.savePreview(file.id);
          }}
          onDrop={() => {
            files.dropPreview(file.id);
          }}
        />
      )}
    </div>
  );
}

function Content({ file: { id, content, written } }: { readonly file: PageFile }) {
  const { files: words, problem } = pageWords();
  switch (content.kind) {
    case "waiting":
    case "reading":
      return <Loading text={words.reading} />;
    case "refused":
      return (
        <main>
          <Page
            picture={<DocumentErrorRegular />}
            title={words.refused}
            text={problem(content.problem)}
          />
        </main>
      );
    case "open":
      return <OpenedForm key={id} {...content} written={written} />;
  }
}
