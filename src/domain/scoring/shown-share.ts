/** A share for a sentence: with as many places as are needed to compute the score from it. */
import { decimal, plain, roundHalfUp, type Decimal } from "../decimal";
import type { Profile } from "../profiles/profile";
import { rowPoints } from "./row-points";

/** Two places, as in a printed rate; more only where two would give another score. */
const FEWEST = 2;
const MOST = 12;

/**
 * A percentage with the fewest places for which `holds` is true, as plain text; with twelve if it is
 * true for none.
 */
export function shownPercent(exact: Decimal, holds: (shown: Decimal) => boolean): string {
  for (let places = FEWEST; places < MOST; places += 1) {
    const shown = roundHalfUp(exact, places);
    if (holds(shown)) return plain(shown);
  }
  return plain(roundHalfUp(exact, MOST));
}

/**
 * The share of a weight that was earned, in percent, with places enough to give the score when
 * multiplied by the weight.
 */
export function shownShare(exact: Decimal, weight: Decimal, profile: Profile): string {
  const full = decimal("100");
  const score = (percent: Decimal): Decimal =>
    rowPoints(weight.times(percent).div(full), weight, profile);
  const right = score(exact);
  return shownPercent(
    exact,
    (shown) => score(shown).equals(right) && shown.equals(full) === exact.equals(full),
  );
}
