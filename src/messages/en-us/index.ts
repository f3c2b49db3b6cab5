/** All English words of pane and ribbon, fetched only where they are wanted. */
export { becauseSentence } from "./because";
export { columnRoles, columns } from "./columns";
export { findingMessage } from "./findings";
export { itemWords } from "./items";
export { judgingWords } from "./judging";
export { pane } from "./pane";
export { profileMistake } from "./profile-mistakes";
export { profileWords } from "./profile-words";
export { refusalMessage } from "./refusals";
export { template } from "./template";
export { whatIfWords } from "./what-if";
export { workbookWords } from "./workbook-words";
