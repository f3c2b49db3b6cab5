/** The words around the items of a form: navigation, basis, the next step. */
import type { Words } from "../words";
import { counted } from "./counted";

export const itemWords: Words["itemWords"] = {
  title: "To do",
  next: "Next item",
  previous: "Previous item",
  nextHelp: "Next item (Alt+↓)",
  previousHelp: "Previous item (Alt+↑)",
  remaining: (left) =>
    left === 0 ? "This is the last item" : `${counted(left, "item")} after this`,
  position: (index, all) => `Item ${index} of ${all} in all`,
  cells: (first, count) => `${first} and ${count - 1} more`,
  consequences: (count) =>
    count === 1
      ? "Put this right and the following goes, too:"
      : `Put this right and these ${count} go, too:`,
  consequencesShort: (count) => (count === 1 ? "1 more goes with it" : `${count} more go with it`),
  because: "Calculation",
  calculation: (sentence) => sentence,
  ground: "Rule",
  writeSeveral: (count) => `Write ${counted(count, "cell")}`,
  writeAbout: (cells) => cells.join(", "),

  step: (step) => {
    switch (step.kind) {
      case "fill":
        return step.rows === 0 ? "Start filling in" : `Fill in ${counted(step.rows, "row")}`;
      case "judge":
        return `Score ${counted(step.rows, "row")}`;
      case "write":
        return { results: "Write back", outlines: "Add outlines", others: "Write" }[step.what];
      case "explain":
        return `Explain ${counted(step.rows, "row")}`;
      case "settle":
        return `Settle ${counted(step.items, "item")}`;
      case "verify":
        return `Verify ${counted(step.items, "item")}`;
      case "look":
        return `See ${counted(step.items, "note")}`;
      case "done":
        return "All checked";
    }
  },
  onward: "Make the report of this form, ready to print",
  writes: (cells) => String(cells),
};
