/** Error numbers of Office.js's transport, by the error code that the library derives from each. */
const NUMBERS = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type TransportCode = keyof typeof NUMBERS;

/** Refuses a request as a whole, before or after its actions: the response is only an error number. */
export class TransportRefusal extends Error {
  override readonly name = "TransportRefusal";

  constructor(readonly code: TransportCode) {
    super(`refused with ${code}`);
  }

  /** The error number in the response of Excel on the web and on the desktop. */
  get number(): number {
    return NUMBERS[this.code];
  }
}
