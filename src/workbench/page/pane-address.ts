/**
 * The page's own settings in its address: `?pane=320` is the pane's width in pixels, `?lang=en-US`
 * the display language that Excel tells the add-in.
 */
const USUAL_WIDTH = 360;

export function paneWidth(search: string): number {
  const asked = Number(new URLSearchParams(search).get("pane"));
  return Number.isFinite(asked) && asked > 0 ? asked : USUAL_WIDTH;
}

/** Excel's display language as BCP 47 writes it; any that is asked for, Chinese where none is. */
export const displayLanguage = (search: string): string =>
  new URLSearchParams(search).get("lang") ?? "zh-CN";
