/** The words of the command line for many forms, in Chinese only. */
export { COLLECTION_COMMAND_WORDS } from "./zh-cn/collection-command-words";
