/** A target as it stands in one cell, and apart in the three of 指标性质, 指标值 and 度量单位. */
import type { TargetPlace } from "../form/model/form";
import { takenOverNumber } from "./taken-over-number";
import type { TemplateTarget } from "./template-options";

const NUMBER = /^\D*(\d[\d,，]*(?:\.\d+)?)/u;

/** The unit after a number, without brackets and comparison words; null for anything else. */
function unitBehind(rest: string): string | null {
  const unit = rest
    .replace(/(\(含\)|（含）)?(及|或)?(以上|以下|以内|之内)(\(含\)|（含）)?$/u, "")
    .replace(/^\s*[(（](.*)[)）]\s*$/su, "$1")
    .trim();
  return /\d/u.test(unit) ? null : unit;
}

/**
 * Splits a target that is one number with a sign and a unit. A range, or a target that cannot be split
 * without loss, is put into the value's cell as printed; words are 定性.
 */
export function splitTarget({ text, target, cell }: TargetPlace): TemplateTarget {
  const number = takenOverNumber(text, cell);
  const whole: TemplateTarget = {
    text,
    sign: "",
    value: text,
    unit: "",
    numbers: { text: number, value: number },
  };
  if (target.kind === "words") return { ...whole, sign: "定性" };
  if (target.kind !== "quantity") return whole;
  const [upToNumber, value] = NUMBER.exec(text) ?? [];
  const unit = upToNumber === undefined ? null : unitBehind(text.slice(upToNumber.length));
  if (value === undefined || unit === null) return whole;
  const numbers = { text: number, value: takenOverNumber(value, cell) };
  return { text, sign: target.comparison, value, unit, numbers };
}
