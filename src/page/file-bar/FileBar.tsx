import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ChosenFiles } from "../../app/core/batch";
import { pageWords } from "../../messages/page";
import { FileInput } from "../files/FileInput";
import { isUnsaved, type PageFile, type PageFiles } from "../files/page-files";
import { ExportAccepted } from "../settings/ExportAccepted";
import type { PageSettings } from "../settings/page-settings";
import { Limits } from "../start-screen/Limits";
import { useFileBarStyles } from "./file-bar.styles";

export interface FileBarProps {
  readonly file: PageFile;
  /** How many files there are. */
  readonly count: number;
  readonly files: PageFiles;
  readonly settings: PageSettings;
  readonly onChosen: (chosen: ChosenFiles) => void;
}

/** The name of the file, the state of its copy, the downloads. */
export function FileBar({ file, count, files, settings, onChosen }: FileBarProps) {
  const styles = useFileBarStyles();
  const { bar, files: words } = pageWords();
  return (
    <header className={styles.root} aria-label={bar.label}>
      <div className={styles.line}>
        <div className={styles.about}>
          <span className={styles.name}>{file.name}</span>
          <div className={styles.below}>
            <Status file={file} />
            <Limits />
          </div>
        </div>
        <div className={styles.actions}>
          {file.content.kind === "open" && <DownloadCopy file={file} files={files} />}
          <ExportAccepted settings={settings} />
          {count > 1 && (
            <Button
              onClick={() => {
                void files.show(null);
              }}
            >
              {words.all}
            </Button>
          )}
          <FileInput label={words.add} isPrimary={false} onChosen={onChosen} />
        </div>
      </div>
      <Remarks file={file} files={files} />
    </header>
  );
}

function DownloadCopy({ file, files }: Pick<FileBarProps, "file" | "files">) {
  const { bar } = pageWords();
  const reason = file.copy === null ? bar.nothing : undefined;
  return (
    <Button
      appearance={isUnsaved(file) ? "primary" : "secondary"}
      icon={<ArrowDownloadRegular />}
      disabledFocusable={reason !== undefined}
      title={reason}
      onClick={() => {
        files.downloadCopy(file.id);
      }}
    >
      {bar.download}
    </Button>
  );
}

/** The state of the copy, and whether it was downloaded; announced when it changes. */
function Status({ file }: Pick<FileBarProps, "file">) {
  const styles = useFileBarStyles();
  const { bar } = pageWords();
  const { content, copy, savedAs, written } = file;
  const said =
    copy === null ? bar.nothing : savedAs === null ? bar.unsaved(written) : bar.saved(savedAs);
  return (
    <span role="status" className={mergeClasses(styles.status, isUnsaved(file) && styles.unsaved)}>
      {content.kind === "open" && said}
    </span>
  );
}

/** The refusals of reading and writing, and the files that were made. */
function Remarks({ file, files }: Pick<FileBarProps, "file" | "files">) {
  const styles = useFileBarStyles();
  const { bar, refusedBecause } = pageWords();
  const { content, refusals, made } = file;
  const unread = content.kind === "open" ? content.file.unread : [];
  const warnings = [
    ...(unread.length === 0 ? [] : [bar.notRead(unread.map(({ sheet = "" }) => sheet))]),
    ...refusals.map((refusal) => `${bar.notWritten}${refusedBecause(refusal)}`),
  ];
  return (
    <>
      {warnings.map((warning) => (
        <p key={warning} role="alert" className={styles.warning}>
          <WarningRegular className={styles.icon} aria-hidden />
          {warning}
        </p>
      ))}
      {made.length > 0 && (
        <ul className={styles.made} aria-label={bar.made}>
          {made.map((each) => (
            <li key={each.name} className={styles.madeFile}>
              {each.name}
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${bar.again}：${each.name}`}
                onClick={() => {
                  files.download(each);
                }}
              >
                {bar.again}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
