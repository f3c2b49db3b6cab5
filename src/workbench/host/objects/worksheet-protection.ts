/** Excel.WorksheetProtection. */
import { objectArgument } from "../arguments";
import { requireEditable, sheetOf, type HostContext } from "../host-context";
import { invalidArgument, protectedSheet } from "../host-error";
import { HostObject, type HostValue } from "../host-object";
import type { Json } from "../protocol";

export class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";
  readonly #context: HostContext;
  readonly #sheetId: string;

  constructor(context: HostContext, sheetId: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
  }

  get protected(): boolean {
    return sheetOf(this.#context, this.#sheetId).protection !== null;
  }

  get options(): Json {
    return (sheetOf(this.#context, this.#sheetId).protection?.options ?? {}) as Json;
  }

  protect(options: HostValue, password: HostValue): void {
    requireEditable(this.#context);
    const sheet = sheetOf(this.#context, this.#sheetId);
    if (sheet.protection) throw protectedSheet();
    sheet.protection = {
      options: options === undefined || options === null ? {} : objectArgument(options),
      password: typeof password === "string" && password !== "" ? password : null,
    };
  }

  unprotect(password: HostValue): void {
    requireEditable(this.#context);
    const sheet = sheetOf(this.#context, this.#sheetId);
    if (!sheet.protection) return;
    if (sheet.protection.password !== null && sheet.protection.password !== password) {
      throw invalidArgument();
    }
    sheet.protection = null;
  }
}
