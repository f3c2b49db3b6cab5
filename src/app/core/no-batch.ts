import type { BatchState } from "./batch";

/** 批量核对 before anything has been chosen. */
export const NO_BATCH: BatchState = {
  forms: [],
  notChecked: [],
  files: 0,
  passedOver: 0,
  left: 0,
  progress: null,
  isReadingWorkbook: false,
  rules: null,
  opened: null,
  earlier: null,
  isReadingEarlier: false,
  notEarlier: null,
};
