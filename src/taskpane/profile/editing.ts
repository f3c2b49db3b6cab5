import type { Mistake } from "../../domain/json/mistake";
import type { Profile } from "../../domain/profiles/profile";
import type { Draft } from "./draft";
import type { Setting } from "./settings";

/** What every field of the rules page needs. */
export interface Editing {
  readonly draft: Draft;
  readonly mistakes: readonly Mistake[];
  readonly onChange: (values: Profile) => void;
}

/** The first mistake of a setting. */
export function mistakeOf(
  { mistakes }: Editing,
  { path }: Pick<Setting<unknown>, "path">,
): Mistake | undefined {
  return mistakes.find((mistake) => mistake.path === path);
}

/** A setting whose value is only read. */
export type Readable = Pick<Setting<unknown>, "get">;

/** Whether a setting differs from the draft's origin. */
export function isSettingChanged({ draft }: Editing, { get }: Readable): boolean {
  return get(draft.values) !== get(draft.origin);
}

/** The number of settings that differ from the draft's origin. */
export function changesAmong(editing: Editing, settings: readonly Readable[]): number {
  return settings.filter((setting) => isSettingChanged(editing, setting)).length;
}
