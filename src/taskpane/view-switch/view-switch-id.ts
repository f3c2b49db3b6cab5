/** Where the focus goes back to when the list of all forms is left. */
export const WORKBOOK_SWITCH_ID = "workbook-switch";
