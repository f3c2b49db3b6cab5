/** Shows validations set by an add-in in the grid, which then enforces them like those of a file. */
import type { FUniver } from "@univerjs/core/facade";
import type { Validation, WorkbookModel } from "../model/workbook-model";
import { fileValidationOf, MODEL_VALIDATION_PREFIX } from "./host-validations";
import type { AppliedMetadata } from "./file-metadata";
import { gridValidation } from "./validations";

/** A workbook in the grid, its model, and the metadata applied to the model from its file. */
interface ValidationView {
  readonly api: FUniver;
  readonly unitId: string;
  readonly model: WorkbookModel;
  readonly applied: AppliedMetadata;
}

/** Updates the grid whenever validations of the model change; several changes cause one update. */
export function showValidations({ api, unitId, model, applied }: ValidationView): void {
  let count = 0;
  const changed = new Set<string>();
  const shown = new Map<string, Map<Validation, string>>();
  for (const [sheetId, { validations }] of applied.sheets) {
    const ofSheet = [...validations].flatMap(([uid, each]) =>
      each.map((validation): [Validation, string] => [validation, uid]),
    );
    shown.set(sheetId, new Map(ofSheet));
  }
  const mutate = (sheetId: string, kind: "addRule" | "removeRule", params: object): void => {
    // A mutation, not a command, so that it does not get into the user's undo stack.
    const at = { unitId, subUnitId: sheetId };
    api.syncExecuteCommand(`data-validation.mutation.${kind}`, { ...at, ...params });
  };
  const show = (sheetId: string): void => {
    const wanted = new Set(model.sheet(sheetId)?.validations);
    const before = [...(shown.get(sheetId) ?? [])];
    const gone = new Set(before.flatMap(([each, uid]) => (wanted.has(each) ? [] : [uid])));
    const after = new Map(before.filter(([, uid]) => !gone.has(uid)));
    for (const ruleId of gone) mutate(sheetId, "removeRule", { ruleId });
    for (const validation of wanted) {
      if (after.has(validation)) continue;
      count += 1;
      const uid = `${MODEL_VALIDATION_PREFIX}${count}`;
      const rule = gridValidation(fileValidationOf(validation), uid);
      if (rule !== null) mutate(sheetId, "addRule", { rule });
      after.set(validation, uid);
    }
    shown.set(sheetId, after);
  };
  model.on((event) => {
    if (event.kind !== "validations") return;
    if (changed.size === 0) {
      queueMicrotask(() => {
        const sheets = [...changed];
        changed.clear();
        for (const sheetId of sheets) if (model.sheet(sheetId) !== null) show(sheetId);
      });
    }
    changed.add(event.sheetId);
  });
}
