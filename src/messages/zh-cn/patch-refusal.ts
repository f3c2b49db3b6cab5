/** Why a file was not filled, and what to do. */
import type { CellRefusal, PatchRefusal } from "../../app/core/patch-refusal";
import { fileSentence } from "./file-sentence";

const CELLS: Readonly<Record<CellRefusal, string>> = {
  locked: "工作表受保护，这些单元格是锁定的，请先撤消工作表保护",
  covered: "在合并单元格里，又不是左上角的一格，请先取消合并",
  "array-formula": "是数组公式或模拟运算表的一部分，只能整体修改",
  "shared-formula": "是其他单元格共用的公式所在，请在 Excel 中修改",
  table: "是表格（“插入表格”）的标题或汇总，请在 Excel 中修改",
  "pivot-table": "在数据透视表里，不能修改",
  repeated: "在文件中有两份，请在 Excel 中打开后另存一份",
  changed: "与核对时不同，请重新核对",
  style: "引用的样式不在文件中，请在 Excel 中打开后另存一份",
};

/** The sentence for a refusal; it ends with a full stop. */
export function patchSentence(refusal: PatchRefusal): string {
  switch (refusal.kind) {
    case "file":
      return fileSentence(refusal.problem);
    case "signed":
      return "工作簿有数字签名，改动会使签名失效。请在 Excel 中删除签名后再填。";
    case "no-sheet":
      return `工作表“${refusal.sheet}”不在文件中、有两张或不能读取。`;
    case "cells":
      return `工作表“${refusal.sheet}”的 ${refusal.cells.join("、")}：${CELLS[refusal.why]}。`;
    case "flags":
      return refusal.why === "protected"
        ? `工作表“${refusal.sheet}”受保护，不能设置格式，无法标记。`
        : `文件没有样式，工作表“${refusal.sheet}”无法标记。`;
    case "unverified": {
      const { sheet, cells } = refusal;
      const place = sheet === null ? "" : `（工作表“${sheet}”${cells.slice(0, 5).join("、")}）`;
      return `写好的副本重新读取后与应有的内容不符${place}，没有保存。请把这个文件发给技术人员。`;
    }
  }
}
