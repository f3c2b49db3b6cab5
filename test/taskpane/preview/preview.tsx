/** The pane without Excel: one scene by name, drawn from a store that only records calls. */
import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/app/App";
import { preloadAll } from "../../../src/taskpane/lazy/lazy-component";
import type { Opening } from "../../../src/taskpane/start/open-pane";
import { Root } from "../../../src/taskpane/start/Root";
import { setPageLanguage } from "../../../src/taskpane/start/set-page-language";
import { darkPreference } from "../../../src/taskpane/theme/dark-preference";
import { fakeStore } from "../support/fake-store";
import { scenes, type Scene } from "./scenes";

declare global {
  interface Window {
    /** Draws a scene from the beginning, in the browser's language. */
    showScene: (name: string) => Promise<void>;
  }
}

const openingOf = ({ shown }: Scene): Opening =>
  typeof shown === "string"
    ? { kind: "failed", failure: shown, code: shown }
    : { kind: "open", app: <App store={fakeStore(shown)} /> };

const place = document.createElement("div");
document.body.append(place);
const root = createRoot(place);
let count = 0;

window.showScene = async (name) => {
  const scene = scenes.find((each) => each.name === name);
  if (scene === undefined) throw new Error(`no scene ${name}`);
  await setPageLanguage(navigator.language, document);
  // as in a pane that has been open for some time
  await preloadAll();
  count += 1;
  root.render(
    <Root
      key={count}
      opening={openingOf(scene)}
      preference={darkPreference(window, () => undefined)}
      onReload={() => {
        window.location.reload();
      }}
    />,
  );
};
