/** Texts that are cut off, that overlap, or that are outside the page. */
import { called, textsSeen, uncut } from "./seen";

/** Pixels; a smaller distance is a matter of rounding. */
const LITTLE = 2;

const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";

/** Whether the cut text can be read elsewhere. */
const isMarkedAsCut = (element: Element, { textOverflow }: CSSStyleDeclaration): boolean =>
  textOverflow === "ellipsis" && element.closest("[title]") !== null;

function cutBy(element: Element): string | null {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const style = getComputedStyle(each);
    const wide = hides(style.overflowX) && each.scrollWidth > each.clientWidth + LITTLE;
    const high = hides(style.overflowY) && each.scrollHeight > each.clientHeight + LITTLE;
    if ((wide || high) && each.clientWidth > 0 && !isMarkedAsCut(each, style)) {
      return `cut at ${called(each)}`;
    }
    // an element over the page is not cut by its ancestors
    if (style.position === "fixed") return null;
  }
  return null;
}

function cutTexts(): readonly string[] {
  return textsSeen().flatMap(([, element]) => cutBy(element) ?? []);
}

/** Numbers must be completely visible; a long name scrolls in its field while it is typed. */
function cutFields(): readonly string[] {
  return [...document.querySelectorAll("input")].flatMap((field) =>
    field.checkVisibility() &&
    /^[\d.]*$/.test(field.value) &&
    field.scrollWidth > field.clientWidth + LITTLE
      ? [`cut in ${called(field)}: “${field.value}”`]
      : [],
  );
}

interface Line {
  readonly box: DOMRect;
  readonly element: Element;
}

function linesSeen(): readonly Line[] {
  return textsSeen().flatMap(([text, element]) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].flatMap((rect) => {
      const box = uncut(rect, element);
      return box === null ? [] : [{ box, element }];
    });
  });
}

const meet = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > LITTLE &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > LITTLE * 2;

function overlaid(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ box, element }, index) =>
    lines
      .slice(index + 1)
      .filter((other) => other.element !== element && meet(box, other.box))
      .map((other) => `${called(element)} lies over ${called(other.element)}`),
  );
}

const beside = (lines: readonly Line[]): readonly string[] =>
  lines
    .filter(({ box }) => box.right > window.innerWidth + LITTLE || box.left < -LITTLE)
    .map(({ element }) => `beside the page: ${called(element)}`);

export function cut(): readonly string[] {
  const lines = linesSeen();
  return [...cutTexts(), ...cutFields(), ...overlaid(lines), ...beside(lines)];
}
