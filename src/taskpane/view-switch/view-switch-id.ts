/** Id of the button that opens the list of all forms; it is focused when the list is closed. */
export const WORKBOOK_SWITCH_ID = "workbook-switch";
