import type { NamedProfile } from "./chosen-profile";
import { defaultProfile } from "./default-profile";

/** The rules used where nobody has chosen others, under the id that a workbook remembers. */
export const defaultNamed: NamedProfile = { id: "guobiao-2020", profile: defaultProfile };
