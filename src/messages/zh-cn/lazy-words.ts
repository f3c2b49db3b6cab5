/** The Chinese words that a form without findings does not need. */
export { becauseSentence } from "./because";
export { findingMessage } from "./findings";
export { judgingWords } from "./judging";
export { profileMistake } from "./profile-mistakes";
export { profileWords } from "./profile-words";
export { workbookWords } from "./workbook-words";
