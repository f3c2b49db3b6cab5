/** All scenes that are photographed: each state as it opens, and the parts that a few clicks open. */
import type { AppState } from "../../../src/app/core/state";
import type { StartFailure } from "../../../src/taskpane/failure/start-failure";
import { PROFILE_LINE_ID } from "../../../src/taskpane/profile/profile-line-id";
import { batchPages, failures, rulesPages, states, workbookPages } from "../support/states";

export interface Scene {
  readonly name: string;
  readonly shown: AppState | StartFailure;
  /** The elements to click one after the other, as selectors of the browser driver. */
  readonly clicks: readonly string[];
  /** The selector of the part that the clicks open. */
  readonly opens: string;
  /** Whether all sections are unfolded, and the picture is as high as it needs. */
  readonly unfolded: boolean;
}

type Usual = Partial<Omit<Scene, "name" | "shown">>;

const scene = (name: string, shown: Scene["shown"], more: Usual = {}): Scene => ({
  name,
  shown,
  clicks: [],
  opens: "main",
  unfolded: false,
  ...more,
});

const unfolded = (name: keyof typeof states): Scene =>
  scene(`${name}-unfolded`, states[name], { unfolded: true });

const openRules = { clicks: [`#${PROFILE_LINE_ID}`], opens: "main h1[tabindex]" };
const openTemplate = {
  clicks: ["button[aria-haspopup=dialog]"],
  opens: "role=dialog",
};

export const scenes: readonly Scene[] = [
  ...Object.entries(states).map(([name, state]) => scene(name, state)),
  unfolded("findings"),
  unfolded("edited"),
  unfolded("undecided"),
  unfolded("judgement-chosen"),
  unfolded("unworded"),
  unfolded("wordy"),
  unfolded("column-unknown"),
  unfolded("column-chosen"),
  ...Object.entries(rulesPages).flatMap(([name, state]) => [
    scene(name, state, openRules),
    scene(`${name}-unfolded`, state, { ...openRules, unfolded: true }),
  ]),
  ...Object.entries(workbookPages).map(([name, state]) =>
    scene(name, state, { opens: "main h1[tabindex]" }),
  ),
  ...Object.entries(batchPages).map(([name, state]) =>
    scene(name, state, { opens: "main h1[tabindex]" }),
  ),
  scene("template-options", states.findings, openTemplate),
  scene("template-options-unfolded", states.findings, { ...openTemplate, unfolded: true }),
  scene("template-options-no-form", states["no-form"], openTemplate),
  ...failures.map((failure) => scene(failure, failure)),
];
