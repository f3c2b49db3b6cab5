import type { Mistake } from "../../domain/json/mistake";
import type { Profile } from "../../domain/profiles/profile";
import type { Draft } from "./draft";
import type { Setting } from "./settings";

/** What every field needs: the draft, what is wrong with it, and how to change it. */
export interface Editing {
  readonly draft: Draft;
  readonly mistakes: readonly Mistake[];
  readonly onChange: (values: Profile) => void;
}

/** What is wrong with one setting; the first is enough under a field. */
export function mistakeOf(
  { mistakes }: Editing,
  { path }: Pick<Setting<unknown>, "path">,
): Mistake | undefined {
  return mistakes.find((mistake) => mistake.path === path);
}

export type Readable = Pick<Setting<unknown>, "get">;

/** Whether a setting says anything else than the rules it began with. */
export function isSettingChanged({ draft }: Editing, { get }: Readable): boolean {
  return get(draft.values) !== get(draft.origin);
}

/** How many of them do. */
export function changesAmong(editing: Editing, settings: readonly Readable[]): number {
  return settings.filter((setting) => isSettingChanged(editing, setting)).length;
}
