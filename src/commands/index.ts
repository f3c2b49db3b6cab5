/** The ribbon's commands: wiring only. Their names are the FunctionNames of the manifest. */
import type { RefusalCode } from "../app/core/port";
import { storedTemplate } from "../app/settings/stored-template";
import { defaultProfile } from "../domain/profiles/default-profile";
import { createOfficeWorkbook } from "../excel/create-office-workbook";
import { createLocalStorage } from "../excel/local-storage";
import { languageFor, pane, refusalMessage, setLanguage } from "../messages";
import { runCommand } from "./run-command";

/** Percent of the screen: enough for two sentences. */
const NOTICE_SIZE = { height: 20, width: 30 };

/** Shows a refusal in a small window; settles when it is closed, or cannot be opened. */
async function showRefusal(code: RefusalCode): Promise<void> {
  const lang = await setLanguage(languageFor(Office.context.displayLanguage));
  const { sentence, remedy } = refusalMessage(code);
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

function makeTemplate(event: Office.AddinCommands.Event): Promise<void> {
  const workbook = createOfficeWorkbook();
  const localStorage = createLocalStorage(() => window.localStorage);
  return runCommand({
    act: () =>
      workbook.addTemplate((settings) => storedTemplate(settings, localStorage, defaultProfile)),
    showRefusal,
    release: () => {
      event.completed();
    },
  });
}

// office.js runs no command before onReady was called
void Office.onReady();
Office.actions.associate("makeTemplate", (event: Office.AddinCommands.Event) => {
  void makeTemplate(event);
});
