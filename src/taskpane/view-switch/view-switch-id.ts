/** Ids of the buttons that open a view; one is focused when its view is closed. */
export const WORKBOOK_SWITCH_ID = "workbook-switch";
export const BATCH_SWITCH_ID = "batch-switch";
