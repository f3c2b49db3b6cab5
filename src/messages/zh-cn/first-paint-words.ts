/** The Chinese words that every form needs. */
export { columnRoles, columns } from "./columns";
export { itemWords } from "./items";
export { pane } from "./pane";
export { refusalMessage } from "./refusals";
export { template } from "./template";
export { whatIfWords } from "./what-if";
