/** The names of the families of layouts. */
import type { LayoutName } from "../../domain/template/template-layout";

export const LAYOUT_WORDS: Readonly<Record<LayoutName, string>> = {
  shanghai: "上海",
  national: "国标附件",
  "two-storey": "两层表头",
};
