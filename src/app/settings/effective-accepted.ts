import type { AcceptedEntry } from "../../domain/accepted/accepted";
import type { WorkbookSettings } from "../core/port";
import type { Session } from "../core/session/session";
import { loadedParsers } from "./lazy-parsers";

/** One shared empty list, so that equal readings stay equal by reference. */
const NONE: readonly AcceptedEntry[] = [];

/**
 * The accepted findings (已核实) of a workbook: those of this pane that are not stored yet, otherwise those
 * that the workbook stores. Throws if fetchParsers has not completed for these settings.
 */
export const effectiveAccepted = (
  { accepted }: Pick<Session, "accepted">,
  settings: WorkbookSettings,
): readonly AcceptedEntry[] =>
  accepted.unstored() ??
  accepted.stored(settings.accepted, (value) =>
    value === undefined ? NONE : loadedParsers().acceptedFrom(value),
  );
