/** The sentences of notices across forms. */
import type { AcrossKind, AcrossNotice } from "../../domain/collection/across/across-notice";

const KIND: Readonly<Record<AcrossKind, string>> = {
  "duplicate-project": "同一项目报了多份",
  "name-variant": "名称写法不一",
  "shared-explanation": "说明雷同",
  "all-full": "全部满分",
  "full-at-low-rate": "执行率低而满分",
  "answers-equal-targets": "完成值全等于目标值",
  "target-moved": "目标值改成了完成值",
};

/** The kind of a notice, in words. */
export const acrossKind = ({ kind }: Pick<AcrossNotice, "kind">): string => KIND[kind];

const FIELD = { unit: "实施单位", department: "主管部门" } as const;
const SOURCE = { "last-year": "上年自评表", declaration: "绩效目标申报表" } as const;

/** A longer explanation is quoted by its beginning. */
const LONGEST = 60;

const quoted = (text: string): string => {
  const characters = Array.from(text.replace(/\s+/gu, " "));
  return characters.length > LONGEST
    ? `“${characters.slice(0, LONGEST).join("")}…”`
    : `“${characters.join("")}”`;
};

/** One sentence for a notice: the fact, and what a reviewer should check. */
export function acrossSentence(notice: AcrossNotice): string {
  const { length: forms } = notice.forms;
  switch (notice.kind) {
    case "duplicate-project": {
      const year = notice.year === "" ? "" : ` ${notice.year} 年度`;
      return `“${notice.project}”${year}有 ${forms} 份自评表，请确认是否重复报送。`;
    }
    case "name-variant":
      return `${FIELD[notice.field]}有 ${notice.spellings.length} 种相近的写法（${notice.spellings.map((name) => `“${name}”`).join("、")}），请确认是否同一单位，并统一写法。`;
    case "shared-explanation":
      return `${forms} 份自评表（${notice.units} 个单位）用了同一段说明${quoted(notice.text)}，请核实是否按各自情况填写。`;
    case "all-full":
      return `“${notice.unit}”的 ${forms} 份自评表全部满分，请核实自评是否严格。`;
    case "full-at-low-rate":
      return `预算执行率只有 ${notice.rate}%，各项指标却全部满分，请核实完成情况或目标值是否偏低。`;
    case "answers-equal-targets":
      return `${forms === 1 ? "" : `“${notice.unit}”的 ${forms} 份自评表，`}${notice.rows} 行定量指标的完成值全部等于目标值，请核实是否照抄目标值。`;
    case "target-moved":
      return `“${notice.name}”在${SOURCE[notice.source.kind]}（${notice.source.file}，工作表“${notice.source.sheet}”）里的目标值是“${notice.before}”，这张表上是“${notice.target}”，正好等于完成值“${notice.actual}”，请核实目标值的调整有无依据。`;
  }
}
