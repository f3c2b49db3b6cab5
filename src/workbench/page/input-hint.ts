/** The hint of a cell's validation, which Excel shows beside the cell as long as it is selected. */
import { intersection } from "../model/area";
import type { ModelEvent, WorkbookModel } from "../model/workbook-model";

/** The words for a selection; null where there is no hint. */
export function inputHint(
  model: WorkbookModel,
  { selection: { sheetId, areas } }: Extract<ModelEvent, { kind: "selected" }>,
): string | null {
  const [selected] = areas;
  if (selected === undefined) return null;
  const { prompt } =
    model.sheet(sheetId)?.validations.find(({ area }) => intersection(area, selected)) ?? {};
  if (!prompt || prompt["showPrompt"] === false) return null;
  const words = [prompt["title"], prompt["message"]].filter(
    (each): each is string => typeof each === "string" && each !== "",
  );
  return words.length === 0 ? null : words.join("：");
}
