/** The shipped profiles that differ from the default one, with the ids that workbooks store. */
import chengben2021 from "./chengben-2021.json";
import type { NamedProfile } from "./chosen-profile";
import { defaultProfile } from "./default-profile";
import guangxi from "./guangxi.json";
import hubei from "./hubei.json";
import shanghai from "./shanghai.json";
import { shippedProfile } from "./shipped-profile";
import sichuan from "./sichuan.json";
import tianjinHebei from "./tianjin-hebei.json";
import zhejiang from "./zhejiang.json";

const DIFFERING: Readonly<Record<string, unknown>> = {
  "chengben-2021": chengben2021,
  shanghai,
  guangxi,
  "tianjin-hebei": tianjinHebei,
  sichuan,
  hubei,
  zhejiang,
};

export const differingProfiles: readonly NamedProfile[] = Object.entries(DIFFERING).map(
  ([id, json]) => ({ id, profile: shippedProfile(json, defaultProfile) }),
);
