import type { Lettering } from "../../../domain/cells";

/** The fault of a text's lettering (subscript, struck through), and its remedy; follows the quoted text. */
export const letteringWords = (lettering: Lettering): string =>
  lettering === "struck"
    ? "stands in a cell with struck-out text, so what counts is unclear and it is not checked. Please delete what is struck out, or remove the strikethrough."
    : "stands in a cell with raised or lowered digits, so how it reads is unclear and it is not checked. Please make it plain text.";
