/** Visible parts of the page, whatever the scroll position. */

/** Selectors of all elements that react to a click. */
export const CLICKABLE =
  "a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=option]";

/** The dialog in front of the page; the page where there is none. */
export function inFront(): Element {
  const dialogs = [...document.querySelectorAll("[role=dialog], [role=alertdialog]")];
  return dialogs.filter((dialog) => dialog.checkVisibility()).at(-1) ?? document.body;
}

/** Texts for screen readers only, which are clipped. */
const isSpokenOnly = (element: Element): boolean =>
  getComputedStyle(element).clipPath === "inset(50%)" ||
  (element.parentElement !== null && isSpokenOnly(element.parentElement));

/** Whether an element takes space and is not for screen readers only. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 &&
    height > 0 &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    !isSpokenOnly(element)
  );
}

/** Whether an element is disabled, so that it and its label need no contrast. */
export function isDisabled(element: Element): boolean {
  if (element.closest(":disabled, [aria-disabled=true]") !== null) return true;
  const label = element.closest("label");
  return label?.control?.matches(":disabled") === true;
}

/** The visible texts, each with its element. */
export function textsSeen(): readonly (readonly [text: Text, element: Element])[] {
  const walker = document.createTreeWalker(inFront(), NodeFilter.SHOW_TEXT);
  const texts: (readonly [Text, Element])[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    const element = text.parentElement;
    if (element !== null && text.data.trim() !== "" && isSeen(element)) texts.push([text, element]);
  }
  return texts;
}

/** The part of a box that its ancestors do not clip; null where nothing is left. */
export function uncut(box: DOMRect, element: Element): DOMRect | null {
  let { left, top, right, bottom } = box;
  for (let each = element.parentElement; each !== null; each = each.parentElement) {
    const style = getComputedStyle(each);
    if (style.overflowX === "visible" && style.overflowY === "visible") continue;
    const frame = each.getBoundingClientRect();
    left = Math.max(left, frame.left);
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
  }
  return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : null;
}

/** A short description by which a person finds the element. */
export function called(element: Element): string {
  const words = element.getAttribute("aria-label") ?? element.textContent;
  const name = words.replace(/\s+/g, " ").trim().slice(0, 24);
  const type = element instanceof HTMLInputElement ? ` ${element.type}` : "";
  const folder = element.closest("[class*=fui-]")?.className.toString();
  const part = /fui-\w+/.exec(folder ?? "")?.[0];
  return `<${element.tagName.toLowerCase()}${type}> ${name === "" ? (part ?? "") : `“${name}”`}`;
}
