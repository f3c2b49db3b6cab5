/** Entry point of the page without Excel: connects files, the store and React. */
import { createRoot } from "react-dom/client";
import packageFacts from "../../package.json";
import { browserStorage } from "../app/core/browser-storage";
import { createStore } from "../app/create-store";
import { problemOf } from "../batch/problem-of";
import { understand } from "../domain/form/understand";
import { defaultProfile } from "../domain/profiles/default-profile";
import { languageFor } from "../messages";
import { pageWords, setPageWords } from "../messages/page";
import { createEngine } from "../taskpane/batch/engine";
import { EnvironmentContext, type Environment } from "../taskpane/environment/environment";
import { ErrorBoundary } from "../taskpane/failure/ErrorBoundary";
import { reportUncaught } from "../taskpane/start/report-uncaught";
import { darkPreference } from "../taskpane/theme/dark-preference";
import { ThemeProvider } from "../taskpane/theme/ThemeProvider";
import { createFileWorkbook } from "../xlsx/port/create-file-workbook";
import { openFile } from "../xlsx/port/opened-file";
import { writeWorkbook } from "../xlsx/write/write-workbook";
import { downloadFile } from "./files/download-file";
import { createPageFiles, splitName, type FileEvents, type OpenFile } from "./files/page-files";
import { PageApp } from "./layout/PageApp";

const PREFIX = "jixiao.";
const own = browserStorage(
  () => window.localStorage,
  () => PREFIX,
);

/** Lets the page draw that a file is being read, before reading it holds everything up. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 30);
  });

async function open(name: string, bytes: Uint8Array, events: FileEvents): Promise<OpenFile> {
  await afterPaint();
  const file = openFile(name, bytes, events.onRefused);
  const workbook = createFileWorkbook(file, {
    isWanted: (cells) => understand(cells).length > 0,
    makeFile: async (sheets) => {
      const made = pageWords().madeName(splitName(name).base, sheets[0].name);
      events.onMade({ name: made, bytes: await writeWorkbook(sheets) });
      return made;
    },
    onWritten: () => {
      events.onWritten(file);
    },
  });
  return { kind: "open", file, store: createStore(workbook, defaultProfile, own) };
}

const container = document.getElementById("page");
if (container === null) throw new Error("page.html has no element with the id page");

setPageWords(languageFor(navigator.language));
document.documentElement.lang = languageFor(navigator.language);
document.title = pageWords().title;

const files = createPageFiles({
  open,
  problemOf,
  download: downloadFile,
  copyName: (base, extension) => pageWords().copyName(base, extension),
});

reportUncaught(window, (error) => {
  const { files: all, shown } = files.getState();
  const content = all.find(({ id }) => id === shown)?.content;
  if (content?.kind === "open") content.store.reportUnexpected(error);
});

const environment: Environment = {
  version: packageFacts.version,
  host: () => "page",
  // on a site the help stands beside the page; a copy on a disk stands alone
  hasHelp: window.location.protocol !== "file:",
  subscribeRibbon: () => () => undefined,
  // a page on a disk may have no workers
  fetchEngine: () => createEngine(() => Promise.resolve(null)),
};

createRoot(container).render(
  <EnvironmentContext value={environment}>
    <ThemeProvider preference={darkPreference(window, () => undefined)}>
      <ErrorBoundary
        onReload={() => {
          window.location.reload();
        }}
      >
        <PageApp files={files} />
      </ErrorBoundary>
    </ThemeProvider>
  </EnvironmentContext>,
);
