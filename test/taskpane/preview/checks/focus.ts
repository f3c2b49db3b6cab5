/** The stops of the keyboard on the page, in order. */
import { contrastOn } from "./colour";
import { called, CLICKABLE, inFront, isSeen } from "./seen";

export interface Stop {
  readonly name: string;
  /** In reading order: the line that the stop begins on, and its distance from the left. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  /** The contrast of the focus ring with its background; 0 for none. */
  readonly ring: number;
}

const seenBefore = new Map<Element, string>();

/** The elements on which Fluent draws the focus ring: the focused one, or an ancestor. */
function boxesOf(element: Element): readonly Element[] {
  const frame = element.closest(".fui-Checkbox, .fui-Select, .fui-Input");
  return frame === null ? [element] : [element, frame];
}

const PARTS = [null, "::after", "::before"];
const partsOf = (element: Element) =>
  boxesOf(element).flatMap((box) =>
    PARTS.map((part) => [box, getComputedStyle(box, part)] as const),
  );

const lookOf = (element: Element): string =>
  partsOf(element)
    .map(([, style]) =>
      [
        style.outline,
        style.boxShadow,
        style.borderColor,
        style.borderWidth,
        style.transform,
      ].join(),
    )
    .join(" | ");

const COLOUR = /(?:rgba?|color)\([^)]*\)/g;

function ringOf(element: Element): number {
  const drawn = partsOf(element).flatMap(([box, style]) => {
    const outline = style.outlineStyle === "none" ? [] : [style.outlineColor];
    const shadow = style.boxShadow.match(COLOUR) ?? [];
    const borders = Number.parseFloat(style.borderBottomWidth) > 0 ? [style.borderBottomColor] : [];
    return [...outline, ...shadow, ...borders].map((colour) => [box, colour] as const);
  });
  return Math.max(
    0,
    ...drawn.map(
      ([box, colour]) => contrastOn(box.parentElement, colour, box.parentElement ?? box) ?? 0,
    ),
  );
}

/** Records all elements that can be clicked, as they look without the focus. */
export function beforeFocus(): void {
  for (const element of inFront().querySelectorAll(CLICKABLE)) {
    seenBefore.set(element, lookOf(element));
  }
}

/** The focused element; null for the page itself. */
export function stop(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { top, left, bottom } = element.getBoundingClientRect();
  const isChanged = seenBefore.get(element) !== lookOf(element);
  seenBefore.delete(element);
  const ring = isChanged ? Math.round(ringOf(element) * 10) / 10 : 0;
  return { name: called(element), top, left, bottom, ring };
}

/** In a group of radio buttons the keyboard stops at one; the arrow keys lead to the others. */
const isStopOfItsGroup = (element: Element): boolean =>
  !(element instanceof HTMLInputElement && element.type === "radio") || element.checked;

/** Elements that can be clicked and were not reached by keyboard. */
export function unreached(): readonly string[] {
  return [...seenBefore.keys()]
    .filter(
      (element) => isSeen(element) && !element.matches(":disabled") && isStopOfItsGroup(element),
    )
    .map(called);
}
