/** The words of accepting findings: marking one as checked, the list of accepted ones, taking one back. */
import type { Shape } from "../words";
import type * as chinese from "../zh-cn/accepted";

export const acceptedWords: Shape<typeof chinese.acceptedWords> = {
  open: "Checked…",
  about: (sentence) => `Mark as checked: ${sentence}`,
  reason: "Reason",
  hint: "Say how it was checked; it is stored in the workbook.",
  required: "Please give a reason.",
  confirm: "Mark as checked",
  cancel: "Cancel",
  title: "Marked as checked",
  line: (reason, on) => `${reason} (${on})`,
  takeBack: "Take back",
  takeBackAbout: (sentence) => `Take back: ${sentence}`,
};
