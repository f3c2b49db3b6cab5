/** Id of the button that opens the rules; it is focused when they are closed. */
export const PROFILE_LINE_ID = "profile-line";
