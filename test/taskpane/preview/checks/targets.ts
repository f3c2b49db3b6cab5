/** Click targets: large enough (WCAG 2.2, 2.5.8), and not overlapping. */
import { called, CLICKABLE, inFront, isSeen, uncut } from "./seen";

const LEAST = 24;
const LITTLE = 1;

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

/** The box of a target: a check box with its label, which ticks it too; a field with its frame. */
function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  if (!(element instanceof HTMLInputElement)) return box;
  const frame = element.closest(".fui-Input");
  if (frame !== null) return frame.getBoundingClientRect();
  const [label] = element.labels ?? [];
  if (label === undefined || !["checkbox", "radio"].includes(element.type)) return box;
  const words = label.getBoundingClientRect();
  const [left, top] = [Math.min(box.left, words.left), Math.min(box.top, words.top)];
  return new DOMRect(
    left,
    top,
    Math.max(box.right, words.right) - left,
    Math.max(box.bottom, words.bottom) - top,
  );
}

function targetsSeen(): readonly Target[] {
  return [...inFront().querySelectorAll(CLICKABLE)]
    .filter(isSeen)
    .map((element) => ({ element, box: boxOf(element) }));
}

const meet = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > LITTLE &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > LITTLE;

const isWithin = (one: Element, other: Element): boolean =>
  one.contains(other) || other.contains(one);

export function badTargets(): readonly string[] {
  const targets = targetsSeen();
  const small = targets
    .filter(({ box }) => Math.round(box.width) < LEAST || Math.round(box.height) < LEAST)
    .map(
      ({ element, box }) =>
        `target ${Math.round(box.width)} × ${Math.round(box.height)}: ${called(element)}`,
    );
  const cuts = targets.flatMap(({ element, box }) => {
    const seen = uncut(box, element);
    return seen === null ? [] : [{ element, box: seen }];
  });
  const overlaid = cuts.flatMap((one, index) =>
    cuts
      .slice(index + 1)
      .filter((other) => !isWithin(one.element, other.element) && meet(one.box, other.box))
      .map((other) => `target ${called(one.element)} lies over ${called(other.element)}`),
  );
  return [...small, ...overlaid];
}
