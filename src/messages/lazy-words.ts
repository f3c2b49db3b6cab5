/**
 * Words that a form without findings does not need. In the bundle they are beside the code that needs
 * them; they are imported from index.ts like all others.
 */
import { followLanguage } from "./current-language";
import type { Words } from "./words";
import * as chinese from "./zh-cn/lazy-words";

export let {
  becauseSentence,
  findingMessage,
  judgingWords,
  profileMistake,
  profileWords,
  workbookWords,
}: Pick<Words, keyof typeof chinese> = chinese;

followLanguage((words) => {
  ({ becauseSentence, findingMessage, judgingWords, profileMistake, profileWords, workbookWords } =
    words ?? chinese);
});
