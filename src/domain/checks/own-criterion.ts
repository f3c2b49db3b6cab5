/** Findings about rows that are not scored here: their own criterion, or a headline without target. */
import type { Position } from "../cells";
import type { OwnCriterion } from "../findings/score-findings";
import type { Check } from "./check";
import { countedRows } from "./counted-rows";

/** Gives own-criterion. */
export const checkOwnCriterion: Check = (subject) =>
  countedRows(subject).flatMap(({ row, because, weight }): readonly OwnCriterion[] => {
    const found = (cell: Position, text: string, why: OwnCriterion["why"]): OwnCriterion => ({
      code: "own-criterion",
      cell,
      name: row.name.text,
      text,
      why,
    });
    if (because.rule === "own-criterion") {
      const place = row.criteria.find(({ text }) => text === because.text) ?? row.score;
      return place === null ? [] : [found(place.at, because.text, because.why)];
    }
    const isHeadline = row.headline === true && weight !== null && row.score !== null;
    return isHeadline ? [found(row.score.at, "", "headline")] : [];
  });
