/** Colours as the browser computes them, and their contrast. */
export interface Colour {
  /** 0 to 255. */
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0 to 1. */
  readonly alpha: number;
}

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };

/** "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)", "color(srgb 0 0.5 1 / 0.5)"; null for any other text. */
export function colourOf(text: string): Colour | null {
  const scale = text.startsWith("color(srgb") ? 255 : 1;
  if (scale === 1 && !text.startsWith("rgb")) return null;
  const [red, green, blue, alpha = 1] = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return red === undefined || green === undefined || blue === undefined
    ? null
    : { red: red * scale, green: green * scale, blue: blue * scale, alpha };
}

/** The colour that results from one colour over another. */
export function over(top: Colour, ground: Colour): Colour {
  const mixed = (of: "red" | "green" | "blue") =>
    top[of] * top.alpha + ground[of] * (1 - top.alpha);
  return { red: mixed("red"), green: mixed("green"), blue: mixed("blue"), alpha: 1 };
}

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour behind an element's own content: its backgrounds and those of its ancestors. */
export function groundOf(element: Element | null): Colour {
  if (element === null) {
    const isDark = getComputedStyle(document.documentElement).colorScheme.includes("dark");
    return isDark ? BLACK : WHITE;
  }
  const own = colourOf(getComputedStyle(element).backgroundColor);
  if (own === null || own.alpha === 0) return groundOf(element.parentElement);
  return own.alpha === 1 ? own : over(own, groundOf(element.parentElement));
}

/** The opacity of an element, with its ancestors. */
function opacityOf(element: Element | null): number {
  return element === null
    ? 1
    : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
}

/** A computed colour of an element against the ground; null where it draws nothing. */
export function contrastOn(ground: Element | null, text: string, element: Element): number | null {
  const colour = colourOf(text);
  if (colour === null || colour.alpha === 0) return null;
  const seen = groundOf(ground);
  return contrast(over({ ...colour, alpha: colour.alpha * opacityOf(element) }, seen), seen);
}
