/** Fetches the words of 自评汇总 and 退回清单: Chinese, whatever the language of the pane. */
export const fetchSheetWords = async () =>
  (await import(/* webpackChunkName: "collection-words" */ "../../messages/batch-sheet"))
    .batchSheetWords;
