/** A file of accepted findings (已核实), as the command line is given it. */
import type { AcceptedEntry } from "../../domain/accepted/accepted";
import { readAccepted } from "../../domain/accepted/accepted-json";
import type { JsonReading } from "../../domain/json/read-json";
import { readFile } from "./profile-file";

/** Reads the entries from a file's bytes, or returns all mistakes in it. */
export const readAcceptedFile = (bytes: Uint8Array): JsonReading<readonly AcceptedEntry[]> =>
  readFile<JsonReading<readonly AcceptedEntry[]>>(bytes, readAccepted);
