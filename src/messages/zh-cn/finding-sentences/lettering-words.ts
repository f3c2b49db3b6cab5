import type { Lettering } from "../../../domain/cells";

/** What is wrong with a text by its lettering, and what to do; it follows the text. */
export const letteringWords = (lettering: Lettering): string =>
  lettering === "struck"
    ? "这一格有划掉的文字（删除线），分不清哪些算数，没有核对。请删去划掉的文字，或取消删除线。"
    : "这一格有上标或下标数字，分不清怎么读，没有核对。请改成普通数字。";
