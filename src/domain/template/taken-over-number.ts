/** A number of the source that stays one in the template. */
import type { Cell } from "../cells";
import { decimal } from "../decimal";
import type { TemplateNumber } from "./template-options";

/** Digits with or without thousands separators, decimal places and a percent sign. */
const PRINTED = /^-?(\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.(\d+))?(%?)$/u;

/**
 * What a text of a number's cell is as a number. Where the text is all that the cell shows, the stored
 * number and the cell's own format are taken over; where it is a part of it or is made of it, the
 * number that it prints, in a format that prints it in the same way.
 *
 * @returns null where the source's cell holds no number, or the text is none
 */
export function takenOverNumber(text: string, cell: Cell): TemplateNumber | null {
  if (cell.kind !== "number") return null;
  const format = cell.format ?? GENERAL;
  if (text === cell.shown.trim() && (format === GENERAL ? text === cell.raw : format !== TEXT))
    return { value: cell.raw, format };
  const [, whole, places = "", percent] = PRINTED.exec(text) ?? [];
  if (whole === undefined) return null;
  const printed = decimal(text.replace(/[,，%]/gu, ""));
  return {
    value: (percent === "%" ? printed.div("100") : printed).toString(),
    format: formatOf(/\D/u.test(whole), places.length, percent === "%"),
  };
}

const GENERAL = "General";
const TEXT = "@";

function formatOf(isGrouped: boolean, places: number, isPercent: boolean): string {
  const digits = isGrouped ? "#,##0" : "0";
  return `${digits}${places === 0 ? "" : `.${"0".repeat(places)}`}${isPercent ? "%" : ""}`;
}
