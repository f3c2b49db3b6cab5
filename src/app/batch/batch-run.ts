/** 批量核对: checks files and the sheets of the open workbook, and keeps the results. */
import { a1 } from "../../domain/cells";
import { nameKey } from "../../domain/collection/keys";
import { isEqual } from "../../domain/equal";
import type {
  BatchActions,
  BatchEngine,
  BatchEvent,
  BatchFile,
  BatchState,
  ChosenFiles,
  EarlierFile,
} from "../core/batch";
import { NO_BATCH } from "../core/no-batch";
import { withParts } from "../core/parts";
import type { ProfileState } from "../core/profile-state";
import { refusedNotice } from "../core/refused-notice";
import type { Session } from "../core/session/session";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { inSlices } from "../read/in-slices";
import { sheetChecker } from "../read/sheet-checker";
import { fetchParsers } from "../settings/lazy-parsers";
import { BatchResults } from "./batch-results";
import { addCollectionSheets } from "./collection-task";
import { Comparison } from "./comparison";
import { declaredIn, notCheckedOf } from "./not-checked";
import { secondsLeft } from "./time-left";

const fetchWorkbookSummary = () =>
  import(/* webpackChunkName: "collection" */ "./summarize-workbook");
const fetchSheets = () => import(/* webpackChunkName: "collection" */ "./collection-sheets");

/** Milliseconds for which results are collected before they are shown together. */
const SHOW_MS = 200;

type FetchEngine = () => Promise<BatchEngine>;

/** A run of the engine: when it began, in milliseconds, and how many files are done. */
interface Running {
  readonly aborter: AbortController;
  readonly since: number;
  done: number;
}

/** The actions of 批量核对 over one session; `BatchResults` keeps what they give. */
export class BatchRun implements Omit<BatchActions, "open"> {
  private readonly results = new BatchResults();
  private readonly waiting: BatchFile[] = [];
  /** The files that the engine has taken and not finished, in order. */
  private underway: BatchFile[] = [];
  private readonly checked = new Map<string, BatchFile>();
  private passedOver = 0;
  private rules: ProfileState | null = null;
  private fetchEngine: FetchEngine | null = null;
  private running: Running | null = null;
  /** The number of forms of the file that is being checked. */
  private formsOfFile = 0;
  private cancelShow: (() => void) | null = null;
  private readonly comparison = new Comparison(this.results, (patch) => {
    this.set(patch);
  });

  constructor(private readonly session: Session) {}

  readonly checkFiles = async (chosen: ChosenFiles, fetchEngine: FetchEngine): Promise<void> => {
    this.fetchEngine = fetchEngine;
    this.passedOver += chosen.passedOver;
    const taken = new Set([...this.underway, ...this.waiting].map(({ key }) => key));
    const files = chosen.files.filter(({ key }) => !taken.has(key));
    this.results.remove(new Set(files.map(({ key }) => key)));
    for (const { key } of files) this.checked.delete(key);
    this.waiting.push(...files);
    await this.run();
  };

  readonly checkWorkbook = async (fetchEngine: FetchEngine): Promise<void> => {
    this.fetchEngine = fetchEngine;
    if (this.state().isReadingWorkbook) return;
    this.set({ isReadingWorkbook: true });
    try {
      const engine = await fetchEngine();
      this.session.state.set({ notice: null });
      await this.session.requestQueue(() => this.readWorkbook(engine));
    } catch (error) {
      const retry = (): Promise<void> => this.checkWorkbook(fetchEngine);
      this.session.state.set({
        notice: refusedNotice(error, { task: "reading-forms-list", retry }),
      });
    }
    this.set({ isReadingWorkbook: false });
    this.show();
    await this.compare();
  };

  readonly stop = (): void => {
    this.running?.aborter.abort();
  };

  readonly goOn = (): Promise<void> => this.run();

  readonly clear = (): void => {
    this.stop();
    this.results.clear();
    this.waiting.length = 0;
    this.underway = [];
    this.checked.clear();
    this.passedOver = 0;
    this.rules = null;
    this.running = null;
    this.comparison.end();
    this.session.state.set({ batch: NO_BATCH });
  };

  readonly openForm = async (key: string): Promise<void> => {
    const opened = await this.results.opened(key);
    if (opened !== null) this.set({ opened: { ...opened, round: this.comparison.opened(key) } });
  };

  readonly closeForm = (): void => {
    this.set({ opened: null });
  };

  readonly makeSheets: BatchActions["makeSheets"] = (what, fetchWords) => {
    const { session, results, comparison } = this;
    return addCollectionSheets(session, what, async () => {
      const [{ collectionSheets }, words] = await Promise.all([fetchSheets(), fetchWords()]);
      return collectionSheets(what, results, comparison.forms(), words);
    });
  };

  readonly summarizeWorkbook: BatchActions["summarizeWorkbook"] = (fetchEngine, fetchWords) => {
    const { session } = this;
    return addCollectionSheets(session, "summary", async () => {
      const [{ workbookSummary }, engine, words] = await Promise.all([
        fetchWorkbookSummary(),
        fetchEngine(),
        fetchWords(),
      ]);
      return workbookSummary(session, engine, words);
    });
  };

  readonly compareWith = async (file: EarlierFile): Promise<void> => {
    await this.comparison.choose(file);
    await this.compare();
  };

  readonly compareNoMore = (): void => {
    this.comparison.end();
  };

  readonly lines = (): Blob => this.results.lines();

  /** Checks the waiting files; files added meanwhile are checked after them. */
  private async run(): Promise<void> {
    const { fetchEngine } = this;
    if (this.running !== null || fetchEngine === null || this.waiting.length === 0) {
      this.show();
      return;
    }
    const running: Running = { aborter: new AbortController(), since: Date.now(), done: 0 };
    const { signal } = running.aborter;
    this.running = running;
    this.session.state.set({ notice: null });
    try {
      this.show();
      void this.compare();
      const engine = await fetchEngine();
      const rules = this.useRules();
      while (this.waiting.length > 0 && !signal.aborted)
        for await (const event of engine.check(this.taken(), rules, signal)) {
          if (this.running !== running) return;
          this.take(event, running);
        }
    } catch (error) {
      this.session.state.set({
        notice: refusedNotice(error, { task: "checking-files", retry: this.goOn }),
      });
    }
    // false after `clear`, which has ended this run
    if (this.running !== running) return;
    this.end();
    await this.compare();
  }

  /** Puts unfinished files back into the queue and removes the results of their first forms. */
  private end(): void {
    this.results.remove(new Set(this.underway.map(({ key }) => key)));
    this.waiting.unshift(...this.underway);
    this.underway = [];
    this.formsOfFile = 0;
    this.running = null;
    this.show();
  }

  private *taken(): Generator<BatchFile, void> {
    for (let file = this.waiting.shift(); file !== undefined; file = this.waiting.shift()) {
      this.underway.push(file);
      yield file;
    }
  }

  /** The rules in effect; files that were checked by other rules are checked again. */
  private useRules(): ProfileState {
    const { profile } = this.session.state.get();
    if (this.rules !== null && !isEqual(this.rules.profile, profile.profile)) {
      this.waiting.unshift(...this.checked.values());
      this.checked.clear();
      this.results.clear();
    }
    this.rules = profile;
    return profile;
  }

  private take(event: BatchEvent, running: Running): void {
    const { source } = event;
    if (event.kind === "form") {
      const { shown, json, amountUnit = null, sheet } = event;
      if (shown === undefined) return;
      const key = `${source.key}#${this.formsOfFile}`;
      const { summary } = shown;
      this.formsOfFile += 1;
      this.results.add({
        form: {
          key,
          file: source.name,
          sheet,
          unitKey: nameKey(summary.unit),
          sheetId: null,
          summary,
        },
        file: source.key,
        json,
        amountUnit,
        detail: shown.detail,
      });
    } else {
      this.formsOfFile = 0;
      this.results.addNotChecked(source.key, notCheckedOf(source, event.outcome));
      const declared = declaredIn(event.outcome).map((each) => ({ file: source.name, ...each }));
      this.results.addDeclared(source.key, declared);
      this.underway = this.underway.filter(({ key }) => key !== source.key);
      this.checked.set(source.key, source);
      running.done += 1;
    }
    this.cancelShow ??= this.session.timers.after(SHOW_MS, () => {
      this.show();
    });
  }

  private async readWorkbook(engine: BatchEngine): Promise<void> {
    const { session } = this;
    const { sheets, settings } = await withSlowResponseNotice(session, () =>
      session.port.readAll(),
    );
    await fetchParsers(settings);
    const { rules, check } = sheetChecker(session, settings);
    this.useRules();
    this.results.remove(new Set([null]));
    await inSlices(session, sheets, async ({ cells, sheetId }) => {
      const forms = await withParts(() =>
        check(cells).map(({ assessment, accepted }) => ({
          ...engine.line(assessment, accepted, rules),
          shown: engine.show(assessment, accepted, rules),
        })),
      );
      for (const { json, amountUnit, shown } of forms) {
        const { summary } = shown;
        const key = `${sheetId} ${a1(summary.at)}`;
        this.results.add({
          form: {
            key,
            file: null,
            sheet: cells.sheet,
            unitKey: nameKey(summary.unit),
            sheetId,
            summary,
          },
          file: null,
          json,
          amountUnit,
          detail: shown.detail,
        });
      }
    });
  }

  /** Compares with the earlier result; while files are being checked, waits until all are. */
  private compare(): Promise<void> {
    return this.comparison.renew(this.running !== null);
  }

  private state(): BatchState {
    return this.session.state.get().batch ?? NO_BATCH;
  }

  private set(patch: Partial<BatchState>): void {
    this.session.state.set({ batch: { ...this.state(), ...patch } });
  }

  private show(): void {
    this.cancelShow?.();
    this.cancelShow = null;
    const { running, results } = this;
    const left = this.underway.length + this.waiting.length;
    this.set({
      forms: results.listed(),
      notChecked: results.notChecked(),
      files: this.checked.size,
      passedOver: this.passedOver,
      left: running === null ? left : 0,
      progress: running && progressOf(running, left, this.underway[0] ?? this.waiting[0]),
      rules: this.rules?.profile.name ?? null,
    });
  }
}

function progressOf(
  { done, since }: Running,
  left: number,
  current: BatchFile | undefined,
): BatchState["progress"] {
  const total = done + left;
  return {
    done,
    total,
    current: current?.name ?? "",
    secondsLeft: secondsLeft(done, total, Date.now() - since),
  };
}
