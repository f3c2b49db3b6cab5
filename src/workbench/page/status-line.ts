/** The line at the bottom: what was opened or saved, and what went wrong. */
export interface StatusLine {
  readonly element: HTMLElement;
  say(text: string): void;
  complain(text: string): void;
}

export function createStatusLine(): StatusLine {
  const element = document.createElement("footer");
  element.className = "wb-status";
  element.setAttribute("role", "status");
  const show = (text: string, kind: "news" | "error"): void => {
    element.dataset["kind"] = kind;
    element.textContent = text;
  };
  return {
    element,
    say: (text) => {
      show(text, "news");
    },
    complain: (text) => {
      show(text, "error");
    },
  };
}
