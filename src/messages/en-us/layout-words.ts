/** The names of the families of layouts. */
import type { LayoutName } from "../../domain/template/template-layout";

export const LAYOUT_WORDS: Readonly<Record<LayoutName, string>> = {
  shanghai: "Shanghai",
  national: "National",
  "two-storey": "Two header rows",
};
