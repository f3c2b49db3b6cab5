/** What a person has chosen on top of what the rules plan; kept while the sheet is read again. */
import type { Change } from "../../../domain/changes/change";

/** A snapshot of all choices. */
export interface UserChoices {
  /**
   * By `choiceKeys`: whether a planned change is ticked, where a person has ticked or unticked it. An
   * outline is planned only if it has an entry here.
   */
  readonly choices: ReadonlyMap<string, boolean>;
  /** By `judgementKeys`: the points chosen for a judged row, a decimal string with two places. */
  readonly judgements: ReadonlyMap<string, string>;
}

/** The choices of a pane just opened. */
export const NO_USER_CHOICES: UserChoices = { choices: new Map(), judgements: new Map() };

/**
 * Whether a planned change is ticked: unless a person chose otherwise, all but those over a formula
 * and over a lower score that has a reason, over a text or an error, and the sums of weights that are not settled. One in a locked cell never is.
 */
export function isTicked(
  { choices }: UserChoices,
  key: string,
  {
    before,
    overFormula,
    overExplained,
    overUnread,
    ofOpenWeights,
  }: Pick<Change, "before" | "overFormula" | "overExplained" | "overUnread" | "ofOpenWeights">,
): boolean {
  if (before.isLocked === true) return false;
  const isLeftOut = overUnread === true || ofOpenWeights === true;
  return choices.get(key) ?? !(overFormula || overExplained || isLeftOut);
}

/** The only module that changes the choices; every change makes a new snapshot. */
export interface UserChoicesHolder {
  readonly now: () => UserChoices;
  /** Ticks or unticks changes by their keys; null removes the entries. */
  readonly choose: (keys: readonly string[], isTicked: boolean | null) => void;
  /** Chooses the points of a judged row by its key, a decimal string with two places; null removes them. */
  readonly judge: (key: string, points: string | null) => void;
  /** Removes the choices of a sheet whose keys are not among those needed. */
  readonly keepNeeded: (sheetId: string, needed: () => NeededKeys) => void;
}

/** The keys that the changes and judged rows of a sheet have now. */
export interface NeededKeys {
  readonly choices: ReadonlySet<string>;
  readonly judgements: ReadonlySet<string>;
}

/** Creates the holder of a session's choices, none at first. */
export function createUserChoices(): UserChoicesHolder {
  let now = NO_USER_CHOICES;
  return {
    now: () => now,
    choose: (keys, isTicked) => {
      now = { ...now, choices: withEntries(now.choices, keys, isTicked) };
    },
    judge: (key, points) => {
      now = { ...now, judgements: withEntries(now.judgements, [key], points) };
    },
    keepNeeded: (sheetId, needed) => {
      const isOfSheet = (key: string): boolean => key.startsWith(`${sheetId}\n`);
      if (![...now.choices.keys(), ...now.judgements.keys()].some(isOfSheet)) return;
      const { choices, judgements } = needed();
      now = {
        choices: without(now.choices, (key) => isOfSheet(key) && !choices.has(key)),
        judgements: without(now.judgements, (key) => isOfSheet(key) && !judgements.has(key)),
      };
    },
  };
}

function withEntries<T>(
  before: ReadonlyMap<string, T>,
  keys: readonly string[],
  value: T | null,
): ReadonlyMap<string, T> {
  const after = new Map(before);
  for (const key of keys) {
    if (value === null) after.delete(key);
    else after.set(key, value);
  }
  return after;
}

const without = <T>(
  map: ReadonlyMap<string, T>,
  isLeftOut: (key: string) => boolean,
): ReadonlyMap<string, T> => new Map([...map].filter(([key]) => !isLeftOut(key)));
