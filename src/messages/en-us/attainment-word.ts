/** What a row's answer is called: met, partly met, not met. */
import type { Attainment } from "../../domain/quantity/readings";

const WORDS: Readonly<Record<Attainment, string>> = {
  met: "met",
  partly: "partly met",
  missed: "not met",
};

/** The word for an attainment as findings and reasons carry it; nothing for any other text. */
export function attainmentWord(attainment: string): string {
  return new Map<string, string>(Object.entries(WORDS)).get(attainment) ?? "";
}
