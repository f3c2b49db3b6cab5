/** The profile (评分规则) in effect and its origin. */
import type { Mistake } from "../../domain/json/mistake";
import type { ChosenProfile } from "../../domain/profiles/chosen-profile";

/** The profile that forms are checked by, with its base. */
export interface ProfileState extends ChosenProfile {
  /** false: chosen in this pane and not stored in the workbook. */
  readonly isStored: boolean;
  /** The mistakes in the profile stored in the workbook; where there are any, the default is used. */
  readonly mistakes: readonly Mistake[];
}

/** One shared empty list, so that equal states stay equal by reference. */
const NO_MISTAKES: readonly Mistake[] = [];

/** The state of a profile that is stored in the workbook, or of the default profile. */
export const storedProfileState = ({ profile, base }: ChosenProfile): ProfileState => ({
  profile,
  base,
  isStored: true,
  mistakes: NO_MISTAKES,
});

/** The state of a profile chosen in this pane and not stored in the workbook. */
export const unstoredProfileState = (chosen: ChosenProfile): ProfileState => ({
  ...storedProfileState(chosen),
  isStored: false,
});
