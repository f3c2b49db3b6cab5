import type { Attainment } from "../../domain/quantity/model/readings";
import type { BandGround } from "../../domain/scores/answer-band";

/** The words for a row's attainment: 达成, 部分达成, 未达成. */
export const attainmentWord: Readonly<Record<Attainment, string>> = {
  met: "达成",
  partly: "部分达成",
  missed: "未达成",
};

/** The reason why a person judges a row's points, as a part of a sentence. */
export const judgedAs: Readonly<Record<BandGround, string>> = {
  met: "属“达成”档",
  partly: "属“部分达成”档",
  missed: "属“未达成”档",
  late: "晚于期限",
  "outside-range": "超出允许的范围",
  "cost-without-sign": "没有写明是上限还是下限",
  open: "没有写明已达成",
};
