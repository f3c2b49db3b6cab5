/** The words of notices across forms: a module of their own, as a single form has no such notices. */
import { currentLanguage } from "./current-language";
import * as chinese from "./zh-cn/across";
import type { AcrossNotice } from "../domain/collection/across/across-notice";
import * as english from "./en-us/across";

const words = () => (currentLanguage() === "en-US" ? english : chinese);

/** One sentence for a notice across forms, in the current language. */
export const acrossSentence = (notice: AcrossNotice): string => words().acrossSentence(notice);

/** The kind of a notice, in words. */
export const acrossKind = (notice: Pick<AcrossNotice, "kind">): string =>
  words().acrossKind(notice);
