/** Execution rates in bands for the statistics. The bounds are chosen for this program: they score nothing. */
import { decimal } from "../decimal";
import type { FormRecord } from "./form-record";

/** A band holds its lower edge: 30.00 is in 30–60; 100.00 and above have one of their own. */
export const RATE_BANDS = ["<30", "30–60", "60–80", "80–100", "≥100"] as const;
export type RateBand = (typeof RATE_BANDS)[number];

const EDGES: readonly (readonly [below: string, band: RateBand])[] = [
  ["30", "<30"],
  ["60", "30–60"],
  ["80", "60–80"],
  ["100", "80–100"],
];

/** The computed execution rate in percent, else the printed one; null for none. */
export const rateOf = ({ funds }: Pick<FormRecord, "funds">): string | null =>
  funds === null ? null : (funds.rate.computed ?? funds.rate.reported);

/** @param rate in percent, as a decimal text */
export function rateBand(rate: string): RateBand {
  const value = decimal(rate);
  return EDGES.find(([below]) => value.lessThan(decimal(below)))?.[1] ?? "≥100";
}
