/** A CSS colour as #RRGGBB in capitals, as Office.js returns colours; null for none. */
export function hexColor(color: unknown): string | null {
  if (typeof color !== "string" || color === "") return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const rgb = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (!rgb) return color.startsWith("#") ? color.slice(0, 7).toUpperCase() : color;
  const hex = rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${hex.join("")}`.toUpperCase();
}
