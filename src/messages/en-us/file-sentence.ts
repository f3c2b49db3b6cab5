/** Why a file was not checked, and what to do: the sentences for a file's error. */
import type { FileFault, FileProblem, FileRefusalCode, ForeignKind } from "../../app/core/port";
import type { OtherForm } from "../../domain/form/other-forms";

const REPAIR = 'Please use "Open and Repair" in Excel, save a copy and check that.';

const SENTENCES: Readonly<Record<FileRefusalCode, string>> = {
  "not-found": "This file was not found. Please check its folder and name.",
  "no-access":
    "This file cannot be read, or another program holds it. Please close that program and try again.",
  "not-xlsx":
    'This is no .xlsx workbook. Please open it in Excel or WPS and save it as "Excel Workbook (*.xlsx)".',
  encrypted:
    'The workbook is encrypted: it has a password, or "Protect Workbook" is on. Please open it in Excel or WPS, remove both, save a copy and check that.',
  "old-xls":
    'This is a workbook of Excel 97–2003 (.xls). Please save it as "Excel Workbook (*.xlsx)" and check that.',
  damaged: `The workbook is damaged or incomplete. ${REPAIR}`,
  "too-large":
    "The workbook is too large or oddly packed and was not read. Please split it, or save a copy in Excel and check that.",
  unsafe:
    "The workbook has contents that no ordinary file has and was not read. Please save a copy in Excel and check that.",
  "too-slow":
    "Checking this file took too long and was stopped. Please split it, or save a copy in Excel and check that.",
  "out-of-memory":
    "Checking this file took too much memory and was stopped. Please split it, or save a copy in Excel and check that.",
  "no-form": "No self-assessment form was found on the visible worksheets.",
  internal:
    "An error of the program: this file was not checked. Please send the details to technical support.",
};

const SAVE_AS = 'save it as "Excel Workbook (*.xlsx)" and check that.';
const ORIGINAL = "Please ask the unit for the original workbook (.xlsx).";

/** The kinds of files that are no workbook of Excel, and how to make one of them. */
const FOREIGN: Readonly<Record<ForeignKind, string>> = {
  empty:
    "This file is empty (0 bytes), probably not completely downloaded or copied. Please get it again.",
  et: `This is a WPS spreadsheet (.et). Please open it in WPS, ${SAVE_AS}`,
  ett: `This is a WPS template (.ett). Please open it in WPS, ${SAVE_AS}`,
  xlsb: `This is a binary workbook (.xlsb). Please open it in Excel or WPS, ${SAVE_AS}`,
  ods: `This is an OpenDocument file (.ods). Please open it in Excel, WPS or LibreOffice, ${SAVE_AS}`,
  html: `This is a web page or XML with the name of a workbook. Please open it in Excel or WPS, ${SAVE_AS}`,
  csv: `This is a text file (.csv, .txt), without the merged cells and number formats of a form. ${ORIGINAL}`,
  pdf: `This is a PDF, not a spreadsheet, and Excel cannot save it as one. ${ORIGINAL}`,
  ofd: `This is an .ofd document, not a spreadsheet, and Excel cannot save it as one. ${ORIGINAL}`,
  docx: `This is a Word document (.docx). Please copy its table into a new workbook of Excel or WPS, ${SAVE_AS}`,
  doc: `This is a Word document (.doc, .rtf). Please copy its table into a new workbook of Excel or WPS, ${SAVE_AS}`,
  wps: `This is a WPS document (.wps). Please copy its table into a new WPS spreadsheet, ${SAVE_AS}`,
  slides: `These are slides, not a spreadsheet. ${ORIGINAL}`,
  picture: `This is a picture, from which no table can be read. ${ORIGINAL}`,
  archive: "These are packed files. Please unpack them and check the .xlsx files in them.",
};

/** Why the sheets after one were not read; for other codes the code's own sentence is used. */
const REST: Partial<Readonly<Record<FileRefusalCode, string>>> = {
  "too-large": "The workbook holds more than is read at once. Please split it and check the parts.",
};

const EMPTY_ROWS =
  "holds too much and was not read. Please delete the empty rows and columns below and beside the form (delete, not clear), save and check again.";

/** The faults of parts and cells; the sentence begins with the part's or the cell's name. */
const FAULTS: Readonly<Record<FileFault, string>> = {
  "part-missing": "is missing in the file",
  "part-broken": "cannot be unpacked, or its checksum is wrong",
  "part-repeated": "is in the file twice",
  "part-malformed": "is no complete XML",
  "sheet-unlinked": "does not say where the contents of this worksheet are",
  "sheet-repeated": "is another worksheet's contents, too",
  "sheet-size": "holds too much",
  "rest-unread": "was followed by worksheets that were not read",
  "cell-value": "has a value that is none of its type",
  "cell-type": "has an unknown type",
  "cell-text": "refers to a text that is not in the file",
  "cell-style": "refers to a style that is not in the file",
  "cell-repeated": "has two different contents in the file",
  "cell-position": "has an invalid position",
};

/** The part's and the cell's name: "cell F13 (xl/worksheets/sheet1.xml)", or the part's alone. */
function placeOf({ fault, part = "", cell = "" }: FileProblem): string {
  if (cell === "") return part;
  if (fault?.startsWith("cell-") === true) return `cell ${cell} (${part})`;
  return `${part}, needed by cell ${cell},`;
}

/** The sentence for a file, or one sheet of it, that could not be read. */
export function fileSentence(problem: FileProblem): string {
  const { code, detail, foreign, fault, sheet } = problem;
  if (fault === "rest-unread")
    return `Worksheet "${sheet ?? ""}" ${FAULTS[fault]}. ${REST[code] ?? SENTENCES[code]}`;
  if (foreign !== undefined) return FOREIGN[foreign];
  if (code === "internal") return `${SENTENCES[code]} (${detail})`;
  if (fault === undefined) return SENTENCES[code];
  const subject = sheet === undefined ? "The workbook" : `Worksheet "${sheet}"`;
  if (fault === "sheet-size") return `${subject} ${EMPTY_ROWS}`;
  return `${subject} is damaged: ${placeOf(problem)} ${FAULTS[fault]}. ${REPAIR}`;
}

const OTHER_FORMS: Readonly<Record<OtherForm, string>> = {
  monitoring: "a monitoring form",
  declaration: "a declaration of targets",
  appraisal: "an appraisal before the project",
};

/** The sentence for a file that holds another form of the family and no self-evaluation. */
export const otherFormSentence = (form: OtherForm): string =>
  `This is ${OTHER_FORMS[form]}, no self-assessment form; it was not checked.`;
