/**
 * The page's own settings in its address: `?pane=320` is the pane's width in pixels, `?lang=en-US` the
 * display language that Excel passes to the add-in, `?api=1.8` the version of ExcelApi that Excel
 * reports.
 */
import panePort from "../pane-port.json";
import { LOWEST_SUPPORTED, type RequirementMatrix } from "../host/requirement-sets";

const USUAL_WIDTH = 360;

/**
 * The origin of the add-in's pages. As in Excel, whose grid is of another origin than the add-in, the
 * pane has a process of its own and does not wait for the grid to be drawn: the workbench's server
 * has a second port. Any other server has none, and the pane is of the page's origin.
 */
export async function addInOrigin({ origin, hostname }: Location): Promise<string> {
  const asked = hostname === "localhost" ? await fetch(panePort.path) : null;
  if (asked?.ok !== true) return origin;
  const address = new URL(origin);
  address.port = String(await asked.json());
  return address.origin;
}

/** The width of the pane in pixels, from the page's query; the usual one without a valid value. */
export function paneWidth(search: string): number {
  const asked = Number(new URLSearchParams(search).get("pane"));
  return Number.isFinite(asked) && asked > 0 ? asked : USUAL_WIDTH;
}

/** Excel's display language as BCP 47 writes it; from the query, Chinese without one. */
export const displayLanguage = (search: string): string =>
  new URLSearchParams(search).get("lang") ?? "zh-CN";

/**
 * The requirement sets that Excel reports: the lowest that the add-in needs, or the query's version of
 * ExcelApi.
 */
export function requirementsOf(search: string): RequirementMatrix {
  const asked = new URLSearchParams(search).get("api") ?? "";
  return /^1\.\d+$/.test(asked) ? { ...LOWEST_SUPPORTED, excelapi: asked } : LOWEST_SUPPORTED;
}
