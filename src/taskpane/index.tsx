/** Wires the pane: office.js, the workbook over it, the controller behind the pane, React. */
import { createRoot } from "react-dom/client";
import packageFacts from "../../package.json";
import { hostVersion } from "../excel/host-version";
import { createLocalStorage } from "../excel/local-storage";
import { openLinksOutside } from "../excel/open-outside";
import { whenReady } from "../excel/ready";
import { App } from "./app/App";
import { openPane, type Opening } from "./start/open-pane";
import { Root } from "./start/Root";
import { fetchRest } from "./start/fetch-rest";
import { speakOnPage } from "./start/speak-on-page";
import { tellUncaught } from "./start/tell-uncaught";
import { whenShown } from "./start/when-shown";
import { SurroundingsContext, type Surroundings } from "./environment/surroundings";
import { darkPreference } from "./theme/dark-preference";

/** The requirement set that the whole of src/excel keeps to. */
const EXCEL_API = "1.9";

/** What there is of Office before it is ready, and wherever Excel tells no theme. */
interface OfficeSoFar {
  readonly context?: Partial<Office.Context>;
}

const backgroundOf = (office: OfficeSoFar) => office.context?.officeTheme?.bodyBackgroundColor;

/**
 * What reads, scores and writes: it has nothing to do until Excel is ready, so it comes in files of
 * its own, which the page has the browser fetch meanwhile.
 */
const engine = Promise.all([
  import(/* webpackChunkName: "engine" */ "../app/create-store"),
  import(/* webpackChunkName: "engine" */ "../domain/profiles/default-profile"),
  import(/* webpackChunkName: "engine" */ "../excel/create-office-workbook"),
]);

async function openApp() {
  const [{ createStore }, { defaultProfile }, { createOfficeWorkbook }] = await engine;
  const own = createLocalStorage(() => window.localStorage);
  const store = createStore(createOfficeWorkbook(), defaultProfile, own);
  tellUncaught(window, store.reportUnexpected);
  whenShown(store, () => {
    void fetchRest();
  });
  return <App store={store} />;
}

const place = document.getElementById("pane");
if (place === null) throw new Error("taskpane.html has no element with the id pane");
const root = createRoot(place);
const preference = darkPreference(window, () =>
  typeof Office === "undefined" ? undefined : backgroundOf(Office),
);

const surroundings: Surroundings = { version: packageFacts.version, host: hostVersion };

let opening: Opening | null = null;

function draw(): void {
  root.render(
    <SurroundingsContext value={surroundings}>
      <Root
        opening={opening}
        preference={preference}
        onReload={() => {
          window.location.reload();
        }}
      />
    </SurroundingsContext>,
  );
}

openLinksOutside(document);
// until Excel has told its language, the browser's is the best guess
void speakOnPage(navigator.language, document).then(draw);
void openPane({
  hasOffice: () => typeof Office !== "undefined",
  whenReady,
  speak: () => speakOnPage(Office.context.displayLanguage, document),
  isNewEnough: () => Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API),
  openApp,
}).then((opened) => {
  opening = opened;
  draw();
});
