import type { Attainment } from "../../domain/quantity/readings";

/** What a row's answer is called: met, partly met, not met. */
export const attainmentWord: Readonly<Record<Attainment, string>> = {
  met: "met",
  partly: "partly met",
  missed: "not met",
};
