/** Entry point of the pane: connects office.js, the workbook, the store and React. */
import { createRoot } from "react-dom/client";
import packageFacts from "../../package.json";
import { hostVersion } from "../excel/host-version";
import { createLocalStorage } from "../excel/local-storage";
import { openLinksInBrowser } from "../excel/open-links-in-browser";
import { takeRibbonRequests } from "../excel/ribbon-channel";
import { whenReady } from "../excel/when-ready";
import { App } from "./app/App";
import { keepForOffline } from "./offline/keep-for-offline";
import { openPane, type Opening } from "./start/open-pane";
import { Root } from "./start/Root";
import { prefetch } from "./start/prefetch";
import { setPageLanguage } from "./start/set-page-language";
import { reportUncaught } from "./start/report-uncaught";
import { afterFirstPaint } from "./start/after-first-paint";
import { EnvironmentContext, type Environment } from "./environment/environment";
import { darkPreference } from "./theme/dark-preference";

/** The requirement set that src/excel is limited to. */
const EXCEL_API = "1.9";

/** Office before it is ready, and in hosts without a theme. */
interface PartialOffice {
  readonly context?: Partial<Office.Context>;
}

const backgroundOf = (office: PartialOffice) => office.context?.officeTheme?.bodyBackgroundColor;

/**
 * The code that reads, scores and writes. It is not needed before Excel is ready, so it is in files of
 * its own, which taskpane.html preloads.
 */
const engine = Promise.all([
  import(/* webpackChunkName: "engine" */ "../app/create-store"),
  import(/* webpackChunkName: "engine" */ "../domain/profiles/default-profile"),
  import(/* webpackChunkName: "engine" */ "../excel/create-office-workbook"),
  import(/* webpackChunkName: "engine" */ "./batch/fetch-engine"),
]);

async function openApp() {
  const [{ createStore }, { defaultProfile }, { createOfficeWorkbook }] = await engine;
  const own = createLocalStorage(() => window.localStorage);
  const store = createStore(createOfficeWorkbook(), defaultProfile, own);
  reportUncaught(window, store.reportUnexpected);
  afterFirstPaint(store, () => {
    void prefetch().then(() => keepForOffline(navigator, window.location));
  });
  return <App store={store} />;
}

const container = document.getElementById("pane");
if (container === null) throw new Error("taskpane.html has no element with the id pane");
const root = createRoot(container);
const preference = darkPreference(window, () =>
  typeof Office === "undefined" ? undefined : backgroundOf(Office),
);

/** A closed pane may go on running without being laid out; it has no width then. */
const isShown = () => document.documentElement.clientWidth > 0;

const environment: Environment = {
  version: packageFacts.version,
  host: hostVersion,
  hasHelp: true,
  subscribeRibbon: (listener) => takeRibbonRequests(isShown, listener),
  fetchEngine: async () => (await engine)[3].fetchEngine(),
};

let opening: Opening | null = null;

function draw(): void {
  root.render(
    <EnvironmentContext value={environment}>
      <Root
        opening={opening}
        preference={preference}
        onReload={() => {
          window.location.reload();
        }}
      />
    </EnvironmentContext>,
  );
}

openLinksInBrowser(document);
// the browser's language until Excel's is known
void setPageLanguage(navigator.language, document).then(draw);
void openPane({
  hasOffice: () => typeof Office !== "undefined",
  whenReady,
  setLanguage: () => setPageLanguage(Office.context.displayLanguage, document),
  isNewEnough: () => Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API),
  openApp,
}).then((opened) => {
  opening = opened;
  draw();
});
