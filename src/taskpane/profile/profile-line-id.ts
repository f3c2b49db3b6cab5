/** Where the focus goes back to when the rules are closed. */
export const PROFILE_LINE_ID = "profile-line";
