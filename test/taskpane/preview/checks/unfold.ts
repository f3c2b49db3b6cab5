/** Unfolds all visible sections, and those inside them. */
export function unfold(): void {
  for (const details of document.querySelectorAll("details")) {
    if (details.checkVisibility()) details.open = true;
  }
  for (const button of document.querySelectorAll<HTMLElement>("button[aria-expanded=false]")) {
    if (button.checkVisibility()) button.click();
  }
}

/** The height that the page would need to show all its content. */
export function wholeHeight(): number {
  const scrolled = [...document.querySelectorAll("main, [role=dialog]")];
  const hidden = scrolled.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  return (
    Math.max(document.documentElement.scrollHeight, window.innerHeight) + Math.max(0, ...hidden)
  );
}
