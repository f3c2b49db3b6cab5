/**
 * The places of a form that 写回 may change: scores, the execution rate, total and grade, nothing else.
 */
import { a1, type Cell, type Position } from "../cells";
import type { LayoutUnclear } from "../findings/layout-findings";
import type { Figure, Place } from "../form/model/form";
import { normalize } from "../text/normalize";
import { GRADE_LABEL } from "../form/labels/row-labels";
import type { Assessment } from "../assessment/assessment";
import type { Compared } from "../scores/compared";
import { isTickList } from "../scoring/grade";
import type { FigureSubject } from "./change";

export interface WritablePlace {
  readonly at: Position;
  readonly subject: FigureSubject;
  /** The row's name as the form has it. */
  readonly label: string;
  readonly cell: Cell;
  /** The place as a number; null for the grade. */
  readonly figure: Figure | null;
  readonly compared: Compared;
  /** Whether the rules give this place a figure; a person's judgement is never replaced. */
  readonly ruled: boolean;
  /** Whether the score's row has an explanation. */
  readonly explained: boolean;
  /** A place that may be without a number: the rate of a part of the funds. */
  readonly optional: boolean;
  /** The score's cell holds an error or a text that is no number, or the grade's one that names no grade. */
  readonly unread?: true;
}

/** Whether a cell contains more than the value (自评等级：优, □优 ☑良), which a written value would delete. */
const saysMore = ({ text, cell }: Place): boolean =>
  cell.kind === "text" && text !== "" && (normalize(cell.shown) !== text || isTickList(text));

function place(
  at: Place | null,
  rest: Omit<WritablePlace, "at" | "cell">,
): readonly WritablePlace[] {
  return at === null || saysMore(at) ? [] : [{ at: at.at, cell: at.cell, ...rest }];
}

/** Whether a place is unclear to the reader or to a check, so that nothing is written there. */
export function unclearPlaces({ form, findings }: Assessment): (at: Position) => boolean {
  const cells = new Set(
    findings.flatMap(({ code, cell }) => (code === "layout-unclear" ? [a1(cell)] : [])),
  );
  const rows = new Set(
    form.unplaced.flatMap(({ at, reason }) => (reason === "row-not-placed" ? [at.row] : [])),
  );
  return (at) => rows.has(at.row) || cells.has(a1(at));
}

/**
 * The unclear contents that a computed figure may replace; not a formula that must be calculated or
 * entered again.
 */
const REPLACEABLE = new Set<LayoutUnclear["reason"]>(["error-value", "number-not-readable"]);

/**
 * Finds rows whose score cell holds an error or an unreadable text while nothing else about them is
 * unclear: a computed score may replace it.
 */
function unreadScores({ form, findings, indicators }: Assessment): (at: Position) => boolean {
  const unclear = findings.flatMap((finding) =>
    finding.code === "layout-unclear" ? [finding] : [],
  );
  const elsewhere = new Set([
    ...form.unplaced.map(({ at }) => a1(at)),
    ...unclear.flatMap(({ cell, reason }) => (REPLACEABLE.has(reason) ? [] : [a1(cell)])),
  ]);
  const scores = new Set(indicators.flatMap(({ row }) => (row.score ? [a1(row.score.at)] : [])));
  const rows = new Set(
    form.unplaced.flatMap(({ at, reason }) => (reason === "row-not-placed" ? [at.row] : [])),
  );
  return (at) => scores.has(a1(at)) && !elsewhere.has(a1(at)) && !rows.has(at.row);
}

/**
 * Every writable place of a form, from the funds to the grade, with its content and the computed
 * figure. Unclear places are left out, except those where a computed score can be written.
 */
export function writablePlaces(assessment: Assessment): readonly WritablePlace[] {
  const { form } = assessment;
  const funds = assessment.funds.flatMap(({ row, rate, score, explained }) => {
    const label = row.label.text;
    return [
      ...place(row.rate, {
        subject: "execution-rate",
        label,
        figure: row.rate,
        compared: rate,
        ruled: true,
        explained: false,
        optional: row.role === "part",
      }),
      ...(row.role === "total"
        ? place(row.score, {
            subject: "execution-score",
            label,
            figure: row.score,
            compared: score,
            ruled: true,
            explained,
            optional: false,
          })
        : []),
    ];
  });
  const indicators = assessment.indicators.flatMap(({ row, kind, score, because, explained }) =>
    place(row.score, {
      subject: "indicator-score",
      label: row.name.text,
      figure: row.score,
      compared: score,
      ruled:
        because.rule !== "own-criterion" &&
        (kind === "quantitative" || because.rule === "criterion"),
      explained,
      optional: false,
    }),
  );
  const total = place(form.total?.score ?? null, {
    subject: "total",
    label: form.total?.label.text ?? "",
    figure: form.total?.score ?? null,
    compared: assessment.total,
    ruled: true,
    explained: false,
    optional: false,
  });
  // a text that is no grade may be a total or a remark, and is not overwritten
  const isOtherText = assessment.grade.reported !== null && assessment.grade.named.length === 0;
  const grade = place(form.grade, {
    subject: "grade",
    label: GRADE_LABEL,
    figure: null,
    compared: assessment.grade,
    ruled: true,
    explained: false,
    optional: false,
    ...(isOtherText ? { unread: true as const } : {}),
  });
  const isUnclear = unclearPlaces(assessment);
  const isUnread = unreadScores(assessment);
  return [...funds, ...indicators, ...total, ...grade].flatMap((each) => {
    if (!isUnclear(each.at)) return [each];
    const { computed } = each.compared;
    return computed !== null && isUnread(each.at) ? [{ ...each, unread: true as const }] : [];
  });
}
