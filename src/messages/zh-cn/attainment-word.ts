import type { Attainment } from "../../domain/quantity/readings";

/** What a row's answer is called: 达成, 部分达成, 未达成. */
export const attainmentWord: Readonly<Record<Attainment, string>> = {
  met: "达成",
  partly: "部分达成",
  missed: "未达成",
};
