/** The sentences and remedies for refusals of Excel. */
import type { RefusalCode } from "../../app/core/port";

export interface RefusalMessage {
  readonly sentence: string;
  readonly remedy: string;
}

const MESSAGES: Readonly<Record<RefusalCode, RefusalMessage>> = {
  "cell-editing": {
    sentence: "有单元格正在编辑，Excel 暂时不能读写表格。",
    remedy: "请先按 Enter 结束单元格编辑，再重试。",
  },
  "sheet-protected": {
    sentence: "工作表或工作簿受保护，不能改动。",
    remedy: "请在“审阅”选项卡中撤销工作表保护（或请设置保护的人撤销），再重试。",
  },
  "workbook-read-only": {
    sentence: "工作簿以只读方式打开，不能改动。",
    remedy: "请点“启用编辑”，或另存一份后再操作。",
  },
  "sheet-gone": {
    sentence: "找不到原来的工作表或区域，可能已被删除。",
    remedy: "请切换到要核对的工作表，再点“重新核对”。",
  },
  "too-large": {
    sentence: "工作表内容过多，超出 Excel 一次能传递的数量。",
    remedy: "请把自评表移到单独的工作表，再重试。",
  },
  "host-too-old": {
    sentence: "当前 Excel 版本过低，缺少所需的功能。",
    remedy: "请使用 Excel 2021、Microsoft 365 或 Excel 网页版。",
  },
  "host-lost": {
    sentence: "与 Excel 的连接已中断。",
    remedy: "请关闭本窗格后重新打开；仍不行时请保存文件并重启 Excel。",
  },
  busy: {
    sentence: "Excel 正忙，没有完成这次操作。",
    remedy: "请稍候片刻，再重试。",
  },
  "part-missing": {
    sentence: "核对这张表所需的部分没有加载出来，这次没有核对。",
    remedy: "请检查网络，再重试。表格内容没有受影响。",
  },
  "not-writable": {
    sentence: "文件里有的单元格改不了，这次一格也没有写。",
    remedy: "请看列出的原因，去掉这几格的勾再写，或在 Excel、WPS 中手工填写。",
  },
  unknown: {
    sentence: "发生未知错误，这次操作没有完成。",
    remedy: "请重试；仍不行时请点“复制详情”，发给技术人员。",
  },
};

/** The sentence and the remedy of a refusal. */
export function refusalMessage(code: RefusalCode): RefusalMessage {
  return MESSAGES[code];
}
