/**
 * The words of the product, one folder a language. They are bindings that change with `setLanguage`:
 * read them when drawing; a copy in a variable of a module stays in the language from before.
 */
import { followLanguage } from "./current-language";
import type { Words } from "./words";
import * as chinese from "./zh-cn/first-paint-words";

export { currentLanguage, setLanguage } from "./current-language";
export { languageFor, type Language } from "./language";
export {
  becauseSentence,
  findingMessage,
  judgingWords,
  profileMistake,
  profileWords,
  workbookWords,
} from "./lazy-words";

export let {
  columnRoles,
  columns,
  itemWords,
  pane,
  refusalMessage,
  template,
  whatIfWords,
}: Pick<Words, keyof typeof chinese> = chinese;

followLanguage((words) => {
  ({ columnRoles, columns, itemWords, pane, refusalMessage, template, whatIfWords } =
    words ?? chinese);
});
