/** Errors with the codes, messages and HTTP statuses of Excel. */

const STATUS = new Map<string, number>([
  ["AccessDenied", 401],
  ["ItemNotFound", 404],
  ["ApiNotFound", 404],
  ["ItemAlreadyExists", 409],
  ["ActivityLimitReached", 429],
  ["RequestPayloadSizeLimitExceeded", 413],
  ["ResponsePayloadSizeLimitExceeded", 413],
  ["NotImplemented", 501],
  ["GeneralException", 500],
]);

/** Ends a request with Excel's code for the refusal. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  get httpStatus(): number {
    return STATUS.get(this.code) ?? 400;
  }
}

/** Excel's error for an object that does not exist. */
export const notFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.");

/** Excel's error for a wrong argument. */
export const invalidArgument = (message?: string): HostError =>
  new HostError(
    "InvalidArgument",
    message ?? "The argument is invalid or missing or has an incorrect format.",
  );

/** Excel's error for an array whose size differs from the range's. */
export const sizeMismatch = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Excel's error for an address that is none. */
export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");

/** Excel's error for a change that the sheet's protection forbids. */
export const protectedSheet = (): HostError =>
  new HostError("AccessDenied", "You can't perform the requested operation.");

/** Excel's error for a request while a cell is being edited. */
export const cellEditing = (): HostError =>
  new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );

/** A member that Excel has and the workbench does not emulate; the message names the workbench. */
export const notEmulated = (member: string): HostError =>
  new HostError("ApiNotFound", `not in the workbench: ${member}`);
