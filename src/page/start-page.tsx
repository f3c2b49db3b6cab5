/** The page without Excel: connects files, the stores and React. */
import { createRoot } from "react-dom/client";
import packageFacts from "../../package.json";
import type { BatchEngine } from "../app/core/batch";
import { browserStorage } from "../app/core/browser-storage";
import type { AppStore } from "../app/core/state";
import { createStore } from "../app/create-store";
import { problemOf } from "../batch/problem-of";
import { acceptedFrom } from "../domain/accepted/accepted-json";
import { understand } from "../domain/form/understand";
import { defaultProfile } from "../domain/profiles/default-profile";
import { languageFor } from "../messages";
import { pageWords, setPageWords } from "../messages/page";
import { createEngine } from "../taskpane/batch/engine";
import { webWorkers } from "../taskpane/batch/web-workers";
import { EnvironmentContext, type Environment } from "../taskpane/environment/environment";
import { ErrorBoundary } from "../taskpane/failure/ErrorBoundary";
import { reportUncaught } from "../taskpane/start/report-uncaught";
import { darkPreference } from "../taskpane/theme/dark-preference";
import { ThemeProvider } from "../taskpane/theme/ThemeProvider";
import { createFileWorkbook } from "../xlsx/port/create-file-workbook";
import { openFile } from "../xlsx/port/opened-file";
import { writeWorkbook } from "../xlsx/write/write-workbook";
import { createListWorkbook } from "./file-list/list-workbook";
import { downloadFile } from "./files/download-file";
import { nameOfMade } from "./files/name-of-made";
import { createPageFiles, type FileEvents, type OpenFile } from "./files/page-files";
import { PageApp } from "./layout/PageApp";
import { createPageSettings } from "./settings/page-settings";
import { startOwnWorker } from "./worker/own-worker";

const storage = (): Storage => window.localStorage;

/** Lets the page draw that a file is being read, before the reading blocks it. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 30);
  });

/** Draws the page. */
export function startPage(): void {
  const container = document.getElementById("page");
  if (container === null) throw new Error("page.html has no element with the id page");

  const settings = createPageSettings(storage);
  setPageWords(languageFor(navigator.language), settings.isKept);
  document.documentElement.lang = languageFor(navigator.language);
  document.title = pageWords().title;
  const own = browserStorage(storage, () => "jixiao.");

  async function open(name: string, bytes: Uint8Array, events: FileEvents): Promise<OpenFile> {
    await afterPaint();
    const file = openFile(name, bytes, events.onRefused);
    const workbook = createFileWorkbook(file, {
      isWanted: (cells) => understand(cells).length > 0,
      makeFile: async (sheets) => {
        const [first] = sheets;
        const made = nameOfMade(name, first);
        const isShownFirst = first.isAnonymised === true;
        events.onMade({ name: made, bytes: await writeWorkbook(sheets) }, isShownFirst);
        return made;
      },
      onWritten: () => {
        events.onWritten(file);
      },
      shared: settings,
    });
    const store = createStore(workbook, defaultProfile, own);
    const toList = (): void => void files.show(null);
    return { kind: "open", file, store: { ...store, batch: { ...store.batch, open: toList } } };
  }

  const listWorkbook = createListWorkbook(settings, async (sheets) => {
    const name = pageWords().madeOfMany(sheets[0].name);
    downloadFile({ name, bytes: await writeWorkbook(sheets) });
    return name;
  });
  const many = createStore(listWorkbook, defaultProfile, own);
  const engine = (): Promise<BatchEngine> =>
    createEngine(
      () => webWorkers(startOwnWorker),
      () => acceptedFrom(settings.read().accepted),
    );
  const files = createPageFiles({
    open,
    problemOf,
    download: downloadFile,
    copyName: (base, extension) => pageWords().copyName(base, extension),
    check: (chosen) => void many.batch.checkFiles(chosen, engine),
  });
  settings.subscribe(files.renew);
  many.batch.open();
  const list: AppStore = {
    ...many,
    // the list has no sheet behind it to return to
    showSheet: () => undefined,
    batch: {
      ...many.batch,
      checkFiles: (chosen) => {
        files.add(chosen);
        return Promise.resolve();
      },
      clear: () => {
        many.batch.clear();
        files.clear();
      },
    },
  };

  reportUncaught(window, (error) => {
    const { files: all, shown } = files.getState();
    const content = all.find(({ id }) => id === shown)?.content;
    if (content?.kind === "open") content.store.reportUnexpected(error);
    else list.reportUnexpected(error);
  });

  const environment: Environment = {
    version: packageFacts.version,
    host: () => "page",
    // on a site the help is served beside the page; a copy on a disk has none
    hasHelp: window.location.protocol !== "file:",
    subscribeRibbon: () => () => undefined,
    fetchEngine: engine,
  };

  createRoot(container).render(
    <EnvironmentContext value={environment}>
      <ThemeProvider preference={darkPreference(window, () => undefined)}>
        <ErrorBoundary
          onReload={() => {
            window.location.reload();
          }}
        >
          <PageApp files={files} list={list} settings={settings} />
        </ErrorBoundary>
      </ThemeProvider>
    </EnvironmentContext>,
  );
}
