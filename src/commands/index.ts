/** The ribbon's commands: wiring only. Their names are the FunctionNames of the manifest. */
import type { RibbonRequest } from "../app/core/ribbon-request";
import { storedTemplate } from "../app/settings/stored-template";
import { defaultProfile } from "../domain/profiles/default-profile";
import { createOfficeWorkbook } from "../excel/create-office-workbook";
import { createLocalStorage } from "../excel/local-storage";
import { askPane } from "../excel/ribbon-channel";
import { languageFor, pane, refusalMessage, setLanguage } from "../messages";
import { runCommand } from "./run-command";

/** Percent of the screen: enough for two sentences. */
const NOTICE_SIZE = { height: 20, width: 30 };

interface NoticeWords {
  readonly sentence: string;
  readonly remedy: string;
}

/**
 * Shows two sentences in a small window; settles when it is closed, or cannot be opened.
 *
 * @param wordsOf gives the sentences once the language is set
 */
async function showNotice(wordsOf: () => NoticeWords): Promise<void> {
  const lang = await setLanguage(languageFor(Office.context.displayLanguage));
  const { sentence, remedy } = wordsOf();
  const address = new URL("notice/index.html", window.location.href);
  address.search = new URLSearchParams({ lang, title: pane.product, sentence, remedy }).toString();
  await new Promise<void>((resolve) => {
    Office.context.ui.displayDialogAsync(
      address.href,
      { ...NOTICE_SIZE, displayInIframe: true },
      ({ status, value }) => {
        if (status === Office.AsyncResultStatus.Failed) resolve();
        else {
          value.addEventHandler(Office.EventType.DialogEventReceived, () => {
            resolve();
          });
        }
      },
    );
  });
}

type CommandEvent = Office.AddinCommands.Event;

/** Runs a command, shows what Excel refused, and completes the button's event in every case. */
function run(event: CommandEvent, act: () => Promise<unknown>): void {
  void runCommand({
    act,
    showRefusal: (code) => showNotice(() => refusalMessage(code)),
    release: () => {
      event.completed();
    },
  });
}

function makeTemplate(): Promise<unknown> {
  const workbook = createOfficeWorkbook();
  const localStorage = createLocalStorage(() => window.localStorage);
  return workbook.addSheets((settings) => [storedTemplate(settings, localStorage, defaultProfile)]);
}

/** Passes a request to the open pane; without one, shows a notice to open it. Only the pane can undo. */
async function leadPane(request: RibbonRequest): Promise<void> {
  if (!(await askPane(request))) await showNotice(() => pane.openFirst[request]);
}

// office.js runs no command before onReady was called
void Office.onReady();
Office.actions.associate("makeTemplate", (event: CommandEvent) => {
  run(event, makeTemplate);
});
Office.actions.associate("checkSheet", (event: CommandEvent) => {
  run(event, () => leadPane("check"));
});
Office.actions.associate("showChanges", (event: CommandEvent) => {
  run(event, () => leadPane("changes"));
});
