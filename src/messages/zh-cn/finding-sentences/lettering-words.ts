import type { Lettering } from "../../../domain/cells";

/** The fault of a text's lettering (subscript, struck through), and its remedy; follows the quoted text. */
export const letteringWords = (lettering: Lettering): string =>
  lettering === "struck"
    ? "所在单元格里有删除线文字（划掉的字），分不清哪些算数，没有核对。请删去划掉的文字，或取消删除线。"
    : "所在单元格里有上标或下标数字，分不清怎么读，没有核对。请改成普通数字。";
