/** The rules a pane checks by, and where they come from. */
import type { Mistake } from "../../domain/json/mistake";
import type { ChosenProfile } from "../../domain/profiles/chosen-profile";

export interface ProfileState extends ChosenProfile {
  /** false: chosen in this pane, and the workbook does not remember it. */
  readonly kept: boolean;
  /** What is wrong with the rules that the workbook remembers, for which the usual ones hold. */
  readonly mistakes: readonly Mistake[];
}

/** The rules kept in a workbook as they were read last; `text` is their JSON. */
export interface StoredProfile {
  readonly text: string | undefined;
  readonly state: ProfileState;
}

/** One list for all, so that nothing new is seen where nothing is. */
const NONE: readonly Mistake[] = [];

/** Rules that the workbook remembers, or that hold where nobody has chosen others. */
export const storedProfileState = ({ profile, base }: ChosenProfile): ProfileState => ({
  profile,
  base,
  kept: true,
  mistakes: NONE,
});

/** Rules that hold in this pane alone. */
export const unstoredProfileState = (chosen: ChosenProfile): ProfileState => ({
  ...storedProfileState(chosen),
  kept: false,
});

/** Whether nothing has to be drawn anew. */
export const isSameProfileState = (one: ProfileState, other: ProfileState): boolean =>
  one.profile === other.profile && one.kept === other.kept && one.mistakes === other.mistakes;
