import {
  NONE_ACCEPTED,
  type AcceptedEntry,
  type AcceptedFindings,
} from "../../domain/accepted/accepted";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Profile } from "../../domain/profiles/profile";
import { loadedParsers } from "../settings/lazy-parsers";

/** The findings of a form that are accepted. Throws, with entries, if fetchParsers has not completed. */
export const acceptedIn = (
  assessment: Assessment,
  entries: readonly AcceptedEntry[],
  profile: Profile,
): AcceptedFindings =>
  entries.length === 0
    ? NONE_ACCEPTED
    : loadedParsers().acceptedFindings(assessment, entries, profile);
