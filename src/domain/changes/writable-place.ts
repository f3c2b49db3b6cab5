/** The places of a form that 写回 may touch: scores, the execution rate, total and grade, nothing else. */
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
  /** How the place reads as a number; null for the grade. */
  readonly figure: Figure | null;
  readonly compared: Compared;
  /** Whether the rules give this place a figure: a person's judgement is never replaced. */
  readonly ruled: boolean;
  /** The score of a row that has a reason of its own. */
  readonly explained: boolean;
  /** A place that may stay without a number: the rate of a funds part. */
  readonly optional: boolean;
  /** The score's cell holds an error or a text that is no number, or the grade's one that names no grade. */
  readonly unread?: true;
}

/** A cell that says more than the value (自评等级：优, □优 ☑良) would lose the rest. */
const saysMore = ({ text, cell }: Place): boolean =>
  cell.kind === "text" && text !== "" && (normalize(cell.shown) !== text || isTickList(text));

function place(
  at: Place | null,
  rest: Omit<WritablePlace, "at" | "cell">,
): readonly WritablePlace[] {
  return at === null || saysMore(at) ? [] : [{ at: at.at, cell: at.cell, ...rest }];
}

/** Whether a place is unclear to the reader or to a check: nothing is written there. */
export function unclearPlaces({ form, findings }: Assessment): (at: Position) => boolean {
  const cells = new Set(
    findings.flatMap(({ code, cell }) => (code === "layout-unclear" ? [a1(cell)] : [])),
  );
  const rows = new Set(
    form.unplaced.flatMap(({ at, reason }) => (reason === "row-not-placed" ? [at.row] : [])),
  );
  return (at) => rows.has(at.row) || cells.has(a1(at));
}

/** What a figure can replace: a formula that has to be calculated or entered anew is none of it. */
const REPLACEABLE = new Set<LayoutUnclear["reason"]>(["error-value", "number-not-readable"]);

/**
 * Whether a row's score cell holds an error or a text in which no number can be read, and nothing else
 * is unclear about it: a score of the rules can stand in its place.
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
 * Every writable place of a form, from the funds down to the grade, with what stands there and what
 * the rules give. What is unclear is left out, but for a score that the rules give.
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
  // what is no grade may be written nowhere else: a total, a remark
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
