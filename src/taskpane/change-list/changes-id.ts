/** The pending changes' heading, where 写回得分与等级 on the ribbon leads. */
export const CHANGES_ID = "changes";
