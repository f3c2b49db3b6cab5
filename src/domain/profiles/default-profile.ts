/** The default profile: 财预〔2020〕10号. */
import guobiao2020 from "./guobiao-2020.json";
import { shippedProfile } from "./shipped-profile";

export const defaultProfile = shippedProfile(guobiao2020, null);
