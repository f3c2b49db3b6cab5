/** The data of many checked forms: types only. */
import type { AcrossNotice } from "./across/across-notice";
import type { FormRecord, UnreadRecord } from "./form-record";
import type { Rounds } from "./rounds";
import type { SampledForm, SampleRequest } from "./sample";

export interface Sample {
  readonly request: SampleRequest;
  readonly forms: readonly SampledForm[];
}

export interface Collection {
  readonly forms: readonly FormRecord[];
  readonly unread: readonly UnreadRecord[];
  readonly across: readonly AcrossNotice[];
  /** Null without an earlier round. */
  readonly rounds: Rounds | null;
  /** Null where no sample was asked for. */
  readonly sample: Sample | null;
}
