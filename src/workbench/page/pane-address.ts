/** The page's own settings in its address: `?pane=320` is the pane's width in pixels. */
const USUAL_WIDTH = 360;

export function paneWidth(search: string): number {
  const asked = Number(new URLSearchParams(search).get("pane"));
  return Number.isFinite(asked) && asked > 0 ? asked : USUAL_WIDTH;
}
