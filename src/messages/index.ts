/** The words the product speaks; one folder a language. */
export { becauseSentence } from "./zh-cn/because";
export { columnRoles, columns } from "./zh-cn/columns";
export { findingMessage } from "./zh-cn/findings";
export { judgingWords } from "./zh-cn/judging";
export { pane } from "./zh-cn/pane";
export { profileMistake } from "./zh-cn/profile-mistakes";
export { profileWords } from "./zh-cn/profile-words";
export { refusalMessage } from "./zh-cn/refusals";
export { whatIfWords } from "./zh-cn/what-if";
export { template } from "./zh-cn/template";
