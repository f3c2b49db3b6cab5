/** The words for what shows only across forms: a module of their own, as a single form has none. */
import { currentLanguage } from "./current-language";
import * as chinese from "./zh-cn/across";
import type { AcrossNotice } from "../domain/collection/across/across-notice";
import * as english from "./en-us/across";

const words = () => (currentLanguage() === "en-US" ? english : chinese);

/** One sentence for a notice across forms, in the language in force. */
export const acrossSentence = (notice: AcrossNotice): string => words().acrossSentence(notice);

/** What kind of notice it is. */
export const acrossKind = (notice: Pick<AcrossNotice, "kind">): string =>
  words().acrossKind(notice);
