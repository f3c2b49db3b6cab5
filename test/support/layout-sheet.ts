/** A layout as a tiny sheet, and its reading as short texts. */
import { a1, type Cell } from "../../src/domain/cells";
import type { Figure, Form, Place } from "../../src/domain/form/model/form";
import { understand } from "../../src/domain/form/understand";
import { sheetOf } from "./fixture";

export type Row = (string | number | Cell | null)[];

/** The usual header of an indicator table. */
export const HEADER: Row = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

/** The forms of a sheet that begins at A1. */
export const read = (...rows: Row[]): Form[] => understand(sheetOf(rows));

/** The sheet's only form. */
export function one(...rows: Row[]): Form {
  const [form, second] = read(...rows);
  if (form === undefined || second !== undefined) throw new Error("expected one form");
  return form;
}

/**
 * A figure's plain decimal, or a word for the reason why it has none; null where the form lacks the
 * place.
 */
export function figure(number: Figure | null): string | null {
  if (number === null) return null;
  return number.number.kind === "number" ? number.number.value : number.number.kind;
}

export const where = (place: Place | null): string | null => (place === null ? null : a1(place.at));

/** An indicator in one line: levels, name, target, actual, weight, score. */
export const lines = (form: Form): string[] =>
  form.indicators.map((row) =>
    [
      row.level1.text,
      row.level2.text,
      row.name.text,
      row.target.text,
      row.actual.text,
      figure(row.weight) ?? "none",
      figure(row.score) ?? "none",
    ].join("|"),
  );

/** The unplaced cells, each with its address and the reason. */
export const unclear = (form: Form): string[] =>
  form.unplaced.map(({ at, reason }) => `${a1(at)} ${reason}`);
