/** An engine for tests, whose answers a test gives. */
import type {
  BatchEngine,
  BatchEvent,
  BatchFile,
  BatchOutcome,
  ShownForm,
} from "../../src/app/core/batch";
import { shownForm } from "../../src/batch/shown-form";
import type { FormSummary } from "../../src/domain/summary/form-summary";

/** A file with this number of forms, or with another outcome. */
export const fileOf = (name: string, version = 1): BatchFile => ({
  key: `${name}|${version}`,
  name,
  size: 1,
  read: () => Promise.resolve(new Uint8Array([version])),
});

export const CHECKED: BatchOutcome = { kind: "checked", problems: [], others: [] };

export function formNamed(project: string, more: Partial<FormSummary> = {}): ShownForm {
  return {
    summary: {
      at: { row: 1, column: 1 },
      range: "A1:H33",
      project,
      unit: "",
      total: { reported: "100.00", computed: "100.00" },
      grade: { reported: "优", computed: "优" },
      counts: { error: 0, warning: 0, notice: 0 },
      waiting: null,
      unchecked: 0,
      ...more,
    },
    detail: JSON.stringify({ items: [], unchecked: [], accepted: 0 }),
  };
}

export interface ScriptedEngine extends BatchEngine {
  /** The names of the requested files, in order. */
  readonly asked: string[];
  /** Answers for the first unfinished file; `line` is the form's line of a saved result. */
  readonly form: (project: string, more?: Partial<FormSummary>, line?: object) => void;
  readonly end: (outcome?: BatchOutcome) => void;
}

/**
 * An engine that takes this number of files at once; answers are for the first of them that has not
 * ended.
 */
export function scriptedEngine(ahead = 2): ScriptedEngine {
  const asked: string[] = [];
  const told: BatchEvent[] = [];
  const underway: BatchFile[] = [];
  let wake: () => void = () => undefined;
  const tell = (event: (source: BatchFile) => BatchEvent): void => {
    const [source] = underway;
    if (source === undefined) throw new Error("no file is under way");
    const next = event(source);
    if (next.kind === "end") underway.shift();
    told.push(next);
    wake();
  };
  return {
    asked,
    form: (project, more, line = { project }) => {
      tell((source) => ({
        kind: "form",
        source,
        sheet: "自评表",
        json: JSON.stringify({ ...line, file: source.name }),
        shown: formNamed(project, more),
      }));
    },
    end: (outcome = CHECKED) => {
      tell((source) => ({ kind: "end", source, outcome }));
    },
    check: async function* check(files, _, signal) {
      signal.addEventListener("abort", () => {
        wake();
      });
      const sources: Iterator<BatchFile, unknown> = files[Symbol.iterator]();
      underway.length = 0;
      told.length = 0;
      let isListed = false;
      for (;;) {
        while (!isListed && underway.length < ahead) {
          const next = sources.next();
          isListed = next.done === true;
          if (next.done !== true) {
            asked.push(next.value.name);
            underway.push(next.value);
          }
        }
        const event = told.shift();
        if (signal.aborted) return;
        if (event !== undefined) yield event;
        else if (isListed && underway.length === 0) return;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    line: ({ form }) => ({
      json: JSON.stringify({ project: form.project?.text }),
      amountUnit: null,
    }),
    show: shownForm,
  };
}
