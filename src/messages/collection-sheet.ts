/** The words of 自评汇总 and 退回清单: a module of their own, fetched when one is made. */
export { collectionSheetWords } from "./zh-cn/collection-sheet-words";
