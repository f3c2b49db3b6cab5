/** What a row's answer is called: 达成, 部分达成, 未达成. */
import type { Attainment } from "../../domain/quantity/readings";

const WORDS: Readonly<Record<Attainment, string>> = {
  met: "达成",
  partly: "部分达成",
  missed: "未达成",
};

/** The word for an attainment as findings and reasons carry it; nothing for any other text. */
export function attainmentWord(attainment: string): string {
  return new Map<string, string>(Object.entries(WORDS)).get(attainment) ?? "";
}
