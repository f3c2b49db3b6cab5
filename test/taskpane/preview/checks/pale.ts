/** Texts and controls with too little contrast, by WCAG 2.2 (1.4.3 for texts, 1.4.11 for the rest). */
import { contrastOn } from "./colour";
import { called, inFront, isDisabled, isSeen, textsSeen } from "./seen";

const TEXT = 4.5;
const LARGE_TEXT = 3;
const REST = 3;

/** 18 points, or 14 bold. */
function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}

const told = (what: string, element: Element, found: number, wanted: number): string =>
  `${what} ${found.toFixed(2)} : 1 instead of ${wanted} : 1 at ${called(element)}`;

function paleTexts(): readonly string[] {
  return textsSeen().flatMap(([, element]) => {
    if (isDisabled(element) || element.closest("select, svg, noscript") !== null) return [];
    const style = getComputedStyle(element);
    const wanted = isLarge(style) ? LARGE_TEXT : TEXT;
    const found = contrastOn(element, style.color, element);
    return found !== null && found < wanted ? [told("text", element, found, wanted)] : [];
  });
}

const isForced = () => matchMedia("(forced-colors: active)").matches;

function paleIcons(): readonly string[] {
  return [...inFront().querySelectorAll("svg")].flatMap((icon) => {
    const shape = icon.querySelector("path, circle");
    if (shape === null || !isSeen(icon) || isDisabled(icon)) return [];
    const { color, fill, stroke } = getComputedStyle(shape);
    // the browser computes a fill in the text's colour from the colour before it was forced
    const drawn = (isForced() ? [color] : [fill, stroke]).flatMap(
      (colour) => contrastOn(icon, colour, shape) ?? [],
    );
    const found = Math.max(...drawn);
    return drawn.length > 0 && found < REST ? [told("icon", icon, found, REST)] : [];
  });
}

/** The contrast of a box with its background: the best of its borders, or its own fill. */
function edgeOf(box: Element): number {
  const around = box.parentElement;
  const styles = [
    getComputedStyle(box),
    getComputedStyle(box, "::after"),
    getComputedStyle(box, "::before"),
  ];
  const borders = styles.flatMap((style) =>
    (["Top", "Right", "Bottom", "Left"] as const).flatMap((side) =>
      Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none"
        ? [style[`border${side}Color`]]
        : [],
    ),
  );
  const ground = getComputedStyle(box).backgroundColor;
  return Math.max(0, ...[...borders, ground].flatMap((it) => contrastOn(around, it, box) ?? []));
}

/** Fields, and check boxes that the browser does not draw itself. */
const BOXES =
  "input:not([type=checkbox], [type=radio], [type=range], [type=file]), select, textarea";

function paleBoxes(): readonly string[] {
  const fields = [...inFront().querySelectorAll(BOXES)];
  const ticks = [...inFront().querySelectorAll(".fui-Checkbox__indicator")];
  return [...fields, ...ticks].flatMap((box) => {
    if (!isSeen(box) || isDisabled(box)) return [];
    // Fluent draws a field's border on the element around it
    const found = Math.max(edgeOf(box), box.parentElement === null ? 0 : edgeOf(box.parentElement));
    return found < REST ? [told("edge", box, found, REST)] : [];
  });
}

/** Bars and the like, which convey something without text. */
function paleBars(): readonly string[] {
  return [...inFront().querySelectorAll("main span, main div, footer span")].flatMap((bar) => {
    const { height } = bar.getBoundingClientRect();
    const isBar = bar.textContent === "" && bar.querySelector("svg, input") === null;
    if (!isBar || !isSeen(bar) || height < 3 || bar.closest("[class*=fui-]") !== null) return [];
    const { backgroundColor } = getComputedStyle(bar);
    if (contrastOn(bar.parentElement, backgroundColor, bar) === null) return [];
    const found = edgeOf(bar);
    return found < REST ? [told("bar", bar.parentElement ?? bar, found, REST)] : [];
  });
}

export const pale = (): readonly string[] => [
  ...paleTexts(),
  ...paleIcons(),
  ...paleBoxes(),
  ...paleBars(),
];
