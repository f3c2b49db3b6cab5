/** The rules used where nobody has chosen others: 财预〔2020〕10号. */
import type { Profile } from "../profile";
import guobiao2020 from "./guobiao-2020.json";

/** JSON widens "B" to string; the profile's tests hold its values to the type. */
export const defaultProfile = guobiao2020 as Profile;
