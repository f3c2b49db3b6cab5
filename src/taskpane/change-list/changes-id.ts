/** Id of the heading of the pending changes; the ribbon's 写回得分与等级 focuses it. */
export const CHANGES_ID = "changes";
