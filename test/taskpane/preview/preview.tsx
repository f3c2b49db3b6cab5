/** The pane without Excel: one state by name, drawn from a store that only notes what it is asked. */
import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/app/App";
import { Root } from "../../../src/taskpane/start/Root";
import type { Opening } from "../../../src/taskpane/start/open-pane";
import { darkPreference } from "../../../src/taskpane/theme/dark-preference";
import { fakeStore } from "../support/fake-store";
import { PROFILE_LINE_ID } from "../../../src/taskpane/profile/profile-line-id";
import { failures, rulesPages, states } from "../support/states";

const wanted = new URLSearchParams(window.location.search).get("state") ?? "findings";

function openingOf(name: string): Opening {
  const failure = failures.find((each) => each === name);
  if (failure !== undefined) return { kind: "failed", failure, code: failure };
  const state = Object.entries({ ...states, ...rulesPages }).find(([key]) => key === name)?.[1];
  if (state === undefined) throw new Error(`no state ${name}`);
  return { kind: "open", app: <App store={fakeStore(state)} /> };
}

const place = document.getElementById("pane");
if (place !== null) {
  createRoot(place).render(
    <Root
      opening={openingOf(wanted)}
      preference={darkPreference(window, () => undefined)}
      onReload={() => {
        window.location.reload();
      }}
    />,
  );

  // told when there is something to photograph; 评分规则 is opened as a person opens it
  const settle = () => {
    const isRules = wanted in rulesPages;
    if (document.querySelector(isRules ? "main h1[tabindex]" : "main") !== null) {
      place.dataset["drawn"] = "";
      return;
    }
    if (isRules) document.getElementById(PROFILE_LINE_ID)?.click();
    requestAnimationFrame(settle);
  };
  settle();
}
