/** Why a file was not checked, and what to do: the sentences for a file's error. */
import type { FileFault, FileProblem, FileRefusalCode, ForeignKind } from "../../app/core/port";
import type { OtherForm } from "../../domain/form/other-forms";

const REPAIR = "请在 Excel 中用“打开并修复”另存一份后再核对。";

const SENTENCES: Readonly<Record<FileRefusalCode, string>> = {
  "not-found": "找不到这个文件，请核对路径和文件名。",
  "no-access": "没有读取这个文件的权限，或文件正被占用，请关闭占用它的程序后重试。",
  "not-xlsx": "这不是 .xlsx 工作簿，请在 Excel 或 WPS 中打开后另存为“Excel 工作簿（*.xlsx）”。",
  encrypted:
    "工作簿已加密：设有打开密码，或设有“保护工作簿”。请在 Excel 或 WPS 中打开，取消打开密码，撤消“保护工作簿”，另存一份后再核对。",
  "old-xls": "这是 Excel 97–2003 工作簿（.xls），请另存为“Excel 工作簿（*.xlsx）”后再核对。",
  damaged: `工作簿已损坏或不完整，${REPAIR}`,
  "too-large": "工作簿太大，或压缩得不正常，没有读取。请拆开，或在 Excel 中另存一份后再核对。",
  unsafe: "工作簿里有正常文件不会有的内容，没有读取。请在 Excel 中另存一份后再核对。",
  "too-slow": "核对这个文件用时太长，已停止。请拆成几个文件，或在 Excel 中另存一份后再核对。",
  "out-of-memory":
    "核对这个文件占用的内存太多，已停止。请拆成几个文件，或在 Excel 中另存一份后再核对。",
  "no-form": "可见的工作表中没有找到绩效自评表。",
  internal: "核对时程序出错，这个文件没有核对，请把错误信息发给技术人员。",
};

const SAVE_AS = "另存为“Excel 工作簿（*.xlsx）”后再核对。";
const ORIGINAL = "请向填报单位要原来的 Excel 工作簿（.xlsx）。";

/** The kinds of files that are no workbook of Excel, and how to make one of them. */
const FOREIGN: Readonly<Record<ForeignKind, string>> = {
  empty: "这是空文件（0 字节），多半是没有下载或复制完整，请重新取得这个文件。",
  et: `这是 WPS 表格文件（.et），请在 WPS 表格中打开，${SAVE_AS}`,
  ett: `这是 WPS 表格的模板（.ett），请在 WPS 表格中打开，${SAVE_AS}`,
  xlsb: `这是 Excel 二进制工作簿（.xlsb），请在 Excel 或 WPS 中打开，${SAVE_AS}`,
  ods: `这是 OpenDocument 文件（.ods），请在 Excel、WPS 或 LibreOffice 中打开，${SAVE_AS}`,
  html: `这是网页或 XML 格式的表格，只是扩展名像工作簿，请在 Excel 或 WPS 中打开，${SAVE_AS}`,
  csv: `这是文本文件（.csv、.txt），没有合并单元格和数字格式，读不成自评表。${ORIGINAL}`,
  pdf: `这是 PDF 文件，不是表格，也不能由 Excel 另存成工作簿。${ORIGINAL}`,
  ofd: `这是版式文件（.ofd），不是表格，也不能由 Excel 另存成工作簿。${ORIGINAL}`,
  docx: `这是 Word 文档（.docx），请把其中的表格复制到 Excel 或 WPS 的新工作簿，${SAVE_AS}`,
  doc: `这是 Word 文档（.doc、.rtf），请把其中的表格复制到 Excel 或 WPS 的新工作簿，${SAVE_AS}`,
  wps: `这是 WPS 文字文档（.wps），请把其中的表格复制到 WPS 表格的新工作簿，${SAVE_AS}`,
  slides: `这是演示文稿，不是表格。${ORIGINAL}`,
  picture: `这是图片，读不出表格。${ORIGINAL}`,
  archive: "这是压缩包，请先解压，再核对里面的 .xlsx 文件。",
};

/** Why the sheets after one were not read; for other codes the code's own sentence is used. */
const REST: Partial<Readonly<Record<FileRefusalCode, string>>> = {
  "too-large": "整个工作簿的内容超过了一次读取的上限，请拆成几个文件后再核对。",
};

const EMPTY_ROWS =
  "内容太多，没有读取。请删除表格下方和右侧的空白行、列（选中整行后删除，不是只清除内容），保存后再核对。";

/** The faults of parts and cells; the sentence begins with the part's or the cell's name. */
const FAULTS: Readonly<Record<FileFault, string>> = {
  "part-missing": "在文件中缺失",
  "part-broken": "已损坏，不能解压或校验不符",
  "part-repeated": "在文件中有两份，无法确定以哪一份为准",
  "part-malformed": "不是完整的 XML",
  "sheet-unlinked": "没有说明这张工作表的内容在哪里",
  "sheet-repeated": "同时是另一张工作表的内容",
  "sheet-size": "内容过多",
  "rest-unread": "之后的工作表没有读取",
  "cell-value": "的值与它的类型不符",
  "cell-type": "的类型无法识别",
  "cell-text": "引用的文字不在文件中",
  "cell-style": "引用的样式不在文件中，无法确定数字如何显示",
  "cell-repeated": "在文件中有两个不同的内容",
  "cell-position": "的位置无效",
};

/** The part's and the cell's name: "单元格 F13（xl/worksheets/sheet1.xml）", or the part's alone. */
function placeOf({ fault, part = "", cell = "" }: FileProblem): string {
  if (cell === "") return `${part} `;
  if (fault?.startsWith("cell-") === true) return `单元格 ${cell}（${part}）`;
  return `单元格 ${cell} 需要的 ${part} `;
}

/** The sentence for a file, or one sheet of it, that could not be read. */
export function fileSentence(problem: FileProblem): string {
  const { code, detail, foreign, fault, sheet } = problem;
  if (fault === "rest-unread")
    return `工作表“${sheet ?? ""}”${FAULTS[fault]}。${REST[code] ?? SENTENCES[code]}`;
  if (foreign !== undefined) return FOREIGN[foreign];
  if (code === "internal") return `${SENTENCES[code]}（${detail}）`;
  if (fault === undefined) return SENTENCES[code];
  const subject = sheet === undefined ? "工作簿" : `工作表“${sheet}”`;
  if (fault === "sheet-size") return `${subject}${EMPTY_ROWS}`;
  return `${subject}有损坏：${placeOf(problem)}${FAULTS[fault]}，${REPAIR}`;
}

const OTHER_FORMS: Readonly<Record<OtherForm, string>> = {
  monitoring: "绩效监控表",
  declaration: "绩效目标申报表",
  appraisal: "事前绩效评估表",
};

/** The sentence for a file that holds another form of the family and no self-evaluation. */
export const otherFormSentence = (form: OtherForm): string =>
  `这是${OTHER_FORMS[form]}，不是绩效自评表，未核对。`;
