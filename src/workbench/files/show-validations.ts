/** The validations that an add-in sets, shown and enforced by the grid as those of a file are. */
import type { FUniver } from "@univerjs/core/facade";
import type { Validation, WorkbookModel } from "../model/workbook-model";
import { fileValidationOf, MODEL_VALIDATION_PREFIX } from "./host-validations";
import type { AppliedMetadata } from "./file-metadata";
import { gridValidation } from "./validations";

/** Whose validations are shown: a workbook in a grid, with what its file said. */
interface ValidationView {
  readonly api: FUniver;
  readonly unitId: string;
  readonly model: WorkbookModel;
  readonly applied: AppliedMetadata;
}

/** Follows the model from now on; what several changes in a row make of it is shown once. */
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
    // Not as a command: a person's undo takes back what the person did.
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
