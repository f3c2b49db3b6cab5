/** What a check sees and gives. */
import type { Position } from "../cells";
import type { Assessment } from "../assessment/assessment";
import type { Profile } from "../profiles/profile";
import type { Finding, FindingCode } from "../findings/finding";
import { SEVERITY } from "../findings/severity";

/** A scored form and the rules it was scored by. */
export type Subject = Omit<Assessment, "findings" | "profile"> & { readonly profile: Profile };

/** One family of findings; it only reads. */
export type Check = (subject: Subject) => readonly Finding[];

/** A finding with the severity of its code, at the cell where a person would repair it. */
export function found(
  code: FindingCode,
  cell: Position | null,
  params: Finding["params"] = {},
): Finding {
  return { code, severity: SEVERITY[code], cell, params };
}
