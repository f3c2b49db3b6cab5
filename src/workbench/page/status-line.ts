/** The line at the bottom: what was opened or saved, what went wrong, a cell's hint. */
export interface StatusLine {
  readonly element: HTMLElement;
  say(text: string): void;
  /** Shown until the next one; null removes the hint and leaves any other text. */
  hint(text: string | null): void;
  complain(text: string): void;
}

/** Creates the line, an element with the role of a status. */
export function createStatusLine(): StatusLine {
  const element = document.createElement("footer");
  element.className = "wb-status";
  element.setAttribute("role", "status");
  const show = (text: string, kind: "news" | "error" | "hint"): void => {
    element.dataset["kind"] = kind;
    element.textContent = text;
  };
  return {
    element,
    say: (text) => {
      show(text, "news");
    },
    hint: (text) => {
      if (text !== null) show(text, "hint");
      else if (element.dataset["kind"] === "hint") show("", "news");
    },
    complain: (text) => {
      show(text, "error");
    },
  };
}
