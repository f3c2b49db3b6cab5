/** The words of the command line, in Chinese only: its report quotes Chinese forms. */
export { ANONYMISE_WORDS } from "./zh-cn/anonymise-words";
export { fileSentence, otherFormSentence } from "./zh-cn/file-sentence";
export { FILL_WORDS } from "./zh-cn/fill-words";
export { LAYOUT_WORDS } from "./zh-cn/layout-words";
export { patchSentence } from "./zh-cn/patch-refusal";
export { PROGRAM_WORDS } from "./zh-cn/program-words";
export { REPORT_WORDS } from "./zh-cn/report-words";
export { SAVE_FILE_WORDS } from "./zh-cn/save-file-words";
export { TEMPLATE_COMMAND_WORDS } from "./zh-cn/template-command-words";
