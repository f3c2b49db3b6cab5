/** Why a file was not checked, and what to do: the sentences for a file's error. */
import type { FileRefusalCode } from "../../app/core/port";
import type { OtherForm } from "../../domain/form/other-forms";

const SENTENCES: Readonly<Record<FileRefusalCode, string>> = {
  "not-found": "找不到这个文件，请核对路径和文件名。",
  "no-access": "没有读取这个文件的权限，或文件正被占用，请关闭占用它的程序后重试。",
  "not-xlsx": "这不是 .xlsx 工作簿，请在 Excel 或 WPS 中打开后另存为“Excel 工作簿（*.xlsx）”。",
  encrypted: "工作簿设有打开密码，请先取消密码再核对。",
  "old-xls": "这是 Excel 97–2003 工作簿（.xls），请另存为“Excel 工作簿（*.xlsx）”后再核对。",
  damaged: "工作簿已损坏或不完整，请在 Excel 中用“打开并修复”另存一份后再核对。",
  "too-large": "工作簿过大或压缩比异常，为保证安全未读取，请拆分或重新另存后再核对。",
  unsafe: "工作簿含有正常文件不会有的内容，为保证安全未读取。",
  "no-form": "可见的工作表中没有找到绩效自评表。",
  internal: "核对时程序出错，这个文件未能核对，请把错误信息发给技术人员。",
};

/** The sentence for a file that was refused; an internal error has its detail too. */
export function fileSentence(code: FileRefusalCode, detail: string): string {
  return code === "internal" ? `${SENTENCES[code]}（${detail}）` : SENTENCES[code];
}

const OTHER_FORMS: Readonly<Record<OtherForm, string>> = {
  monitoring: "绩效监控表",
  declaration: "绩效目标申报表",
  appraisal: "事前绩效评估表",
};

/** The sentence for a file that holds another form of the family and no self-evaluation. */
export const otherFormSentence = (form: OtherForm): string =>
  `这是${OTHER_FORMS[form]}，不是绩效自评表，未核对。`;
