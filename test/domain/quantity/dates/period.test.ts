/** Periods in figures as target and answer. */
import type { Cell } from "../../../../src/domain/cells";
import { readActual, resolvedTarget } from "../../../../src/domain/quantity/actual";
import { readTargetText } from "../../../../src/domain/quantity/target";

const text = (shown: string): Cell => ({ kind: "text", shown, raw: shown });
const ROW = { name: "实施期限", year: "2024" };

it.each([
  "2024.1.1-2024.12.31",
  "2024/1/1-2024/12/31",
  "2024-01-01-2024-12-31",
  "2024.01-2024.12",
  "2024.1.1——2024.12.31",
  "2024.01.01 ~ 2024.12.31",
  "2024/01至2024/12",
  "2024.1-12",
  "２０２４．１－２０２４．１２",
])("%s is answered by itself and by no other figure", (period) => {
  const target = readTargetText(period, ROW);
  expect(target).toEqual({ kind: "words", figures: true });
  const same = readActual(text(period), target, period, ROW);
  expect(same).toEqual({ kind: "words", attainment: "met" });
  expect(resolvedTarget(target, same, ROW)).toBe(target);
  const other = readActual(text("2024.06"), target, period, ROW);
  expect(resolvedTarget(target, other, ROW)).toEqual({ kind: "unreadable" });
});

it.each([
  ["2024.13-2024.15", "2024.13", "2024.15"],
  ["2024.5-2030.45", "2024.5", "2030.45"],
])("%s is a range of numbers", (range, low, high) => {
  expect(readTargetText(range, { name: "产量" })).toEqual({ kind: "range", low, high, unit: "" });
});
