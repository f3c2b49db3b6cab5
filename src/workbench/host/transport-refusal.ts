/** A request that is refused as a whole, before or after its actions: by a number, not by an answer. */

/** The numbers of Office.js's transport, with the codes that the library makes of them. */
const NUMBERS = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type TransportCode = keyof typeof NUMBERS;

export class TransportRefusal extends Error {
  override readonly name = "TransportRefusal";

  constructor(readonly code: TransportCode) {
    super(`refused with ${code}`);
  }

  /** What Excel on the web and on the desktop answers instead of data. */
  get number(): number {
    return NUMBERS[this.code];
  }
}
