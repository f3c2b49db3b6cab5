/** Why a file could not be opened or saved, as a sentence for the page. */
import { FileRefusal } from "../../xlsx/file-refusal";

const SAVE_AS = "请在 Excel 中另存为“Excel 工作簿 (*.xlsx)”后再打开。";

const FILE_WORDS: Readonly<Record<FileRefusal["code"], string>> = {
  "not-found": "找不到这个文件。",
  "no-access": "系统不允许读取这个文件。",
  "not-xlsx": `这不是 Excel 工作簿。${SAVE_AS}`,
  encrypted:
    "文件已加密：设有打开密码，或设有“保护工作簿”。请在 Excel 中取消打开密码，撤消“保护工作簿”，另存一份后再打开。",
  "old-xls": `这是 Excel 97–2003 的旧格式。${SAVE_AS}`,
  damaged: "文件已损坏，无法读取。请换一份完好的文件。",
  "too-large": "文件超出可以打开的大小。",
  unsafe: "文件里有正常工作簿不会有的内容，已拒绝打开。",
  "too-slow": "打开用时太长，已停止。",
  "out-of-memory": "打开占用的内存太多，已停止。",
  internal: "读取文件时程序出错，文件没有改动。",
  "no-form": "没有可见的自评表。",
};

/** One sentence for each kind of failure. */
export function refusalWords(error: unknown): string {
  if (error instanceof FileRefusal) return FILE_WORDS[error.code];
  const detail = error instanceof Error ? error.message : String(error);
  return `未能完成：${detail}`;
}
