import type { NamedProfile } from "./chosen-profile";
import { defaultProfile } from "./default-profile";

/** The default profile with the id that workbooks store. */
export const defaultNamed: NamedProfile = { id: "guobiao-2020", profile: defaultProfile };
