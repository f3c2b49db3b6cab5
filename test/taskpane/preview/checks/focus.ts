/** What a keyboard's way through the page looks like, stop by stop. */
import { contrastOn } from "./colour";
import { called, CLICKABLE, inFront, isSeen } from "./seen";

export interface Stop {
  readonly name: string;
  /** In the order of reading: the line it begins on, and how far to the right. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  /** How well the ring around it tells itself from the ground; 0 for none. */
  readonly ring: number;
}

const seenBefore = new Map<Element, string>();

/** The boxes that Fluent draws an element's ring on: itself, or what it is in. */
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

/** All that can be clicked, as it looks before it has the focus. */
export function beforeFocus(): void {
  for (const element of inFront().querySelectorAll(CLICKABLE)) {
    seenBefore.set(element, lookOf(element));
  }
}

/** Where the focus is; null on the page itself. */
export function stop(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { top, left, bottom } = element.getBoundingClientRect();
  const isChanged = seenBefore.get(element) !== lookOf(element);
  seenBefore.delete(element);
  const ring = isChanged ? Math.round(ringOf(element) * 10) / 10 : 0;
  return { name: called(element), top, left, bottom, ring };
}

/** Of several radio buttons the keyboard stops at one, from which the arrow keys lead on. */
const isStopOfItsGroup = (element: Element): boolean =>
  !(element instanceof HTMLInputElement && element.type === "radio") || element.checked;

/** What can be clicked and the keyboard has not come to. */
export function unreached(): readonly string[] {
  return [...seenBefore.keys()]
    .filter(
      (element) => isSeen(element) && !element.matches(":disabled") && isStopOfItsGroup(element),
    )
    .map(called);
}
