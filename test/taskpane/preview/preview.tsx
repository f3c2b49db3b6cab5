/** The pane without Excel: one scene by name, drawn from a store that only notes what it is asked. */
import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/app/App";
import { fetchParts } from "../../../src/taskpane/later/later-part";
import type { Opening } from "../../../src/taskpane/start/open-pane";
import { Root } from "../../../src/taskpane/start/Root";
import { speakOnPage } from "../../../src/taskpane/start/speak-on-page";
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
  await speakOnPage(navigator.language, document);
  // as in a pane that has been open for a moment
  await fetchParts();
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
