/** Targets and answers that consist of a sign, a number and a unit, as most do. */
import { words } from "../../text/wordings";
import type { QuantityPhrase } from "./phrase";
import { quantityText } from "../numbers/quantity-text";
import type { Comparison } from "../model/readings";
import { canonicalUnit } from "../units/unit";

/** Unambiguous units, with or without brackets; other units are left to the grammar. */
const PLAIN_UNITS: ReadonlyMap<string, string> = new Map(
  words("% 个 次 项 份 人 人次 家 件 户 套 台 米 平方米 元 万元")
    .flatMap((unit) => [unit, `(${unit})`])
    .map((unit) => [unit, canonicalUnit(unit.replace(/[()]/gu, ""))] as const)
    .concat([["", ""]]),
);
const PLAIN = /^([=≥≤<>]?)((?:0|[1-9]\d{0,14})(?:\.\d{1,8})?)(\D{0,5})$/u;
const SIGNS: ReadonlyMap<string | undefined, Comparison> = new Map(
  (["=", "≥", "≤", "<", ">"] as const).map((sign) => [sign, sign]),
);

/**
 * Reads ≥95.00(%) or 3次, full-width characters and white space included: 2000.1 人次 is a number here,
 * not a month. Null for texts that need the grammar (`phraseOf`).
 */
export function plainQuantity(printed: string): QuantityPhrase | null {
  const [, sign = "", low, rest = ""] = PLAIN.exec(quantityText(printed) ?? "") ?? [];
  const unit = PLAIN_UNITS.get(rest);
  if (low === undefined || unit === undefined) return null;
  const comparison = SIGNS.get(sign) ?? null;
  const signed = comparison !== null;
  return {
    kind: "quantity",
    comparison,
    low,
    high: null,
    unit,
    trend: null,
    level: null,
    yearly: false,
    signed,
    unlisted: false,
  };
}
