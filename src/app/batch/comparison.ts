/** 与上次比较: the earlier result that was chosen, and the state of its findings today. */
import type { FormRecord } from "../../domain/collection/form-record";
import type { RoundForm } from "../../domain/collection/rounds";
import type { BatchState, EarlierFile, NotEarlier, OpenedRound } from "../core/batch";
import type { BatchResults } from "./batch-results";

const fetchCode = () => import(/* webpackChunkName: "collection" */ "./compare-results");
type Code = Awaited<ReturnType<typeof fetchCode>>;

interface Earlier {
  readonly name: string;
  readonly forms: readonly FormRecord[];
}

/** Keeps the earlier result, and compares the present results with it. */
export class Comparison {
  private earlier: Earlier | null = null;
  private rounds: ReadonlyMap<string, RoundForm> = new Map();
  private code: Code | null = null;
  /** The number of the last choice; the answer to an earlier one is dropped. */
  private chosen = 0;
  private compared = 0;

  constructor(
    private readonly results: BatchResults,
    private readonly set: (patch: Partial<BatchState>) => void,
  ) {}

  /** Reads a file as the earlier result; if it is none, the previous earlier result stays. */
  async choose(file: EarlierFile): Promise<void> {
    const chosen = (this.chosen += 1);
    this.set({ isReadingEarlier: true, notEarlier: null });
    const read = await this.read(file);
    if (chosen !== this.chosen) return;
    const { name } = file;
    if (read.kind === "forms") this.earlier = { name, forms: read.forms };
    this.set({
      isReadingEarlier: false,
      notEarlier: read.kind === "forms" ? null : { name, why: read },
    });
  }

  /** Compares again after the results have changed; with `isOpen`, once no more are to come. */
  async renew(isOpen: boolean): Promise<void> {
    const { earlier, code } = this;
    this.rounds = new Map();
    if (earlier === null || code === null) return;
    const compared = (this.compared += 1);
    this.show(earlier, null);
    if (isOpen) return;
    const { shown, forms } = await code.compareResults(this.results, earlier.forms);
    if (compared !== this.compared) return;
    this.rounds = forms;
    this.show(earlier, shown);
  }

  /** The forms of the earlier result; null without one. */
  forms(): readonly FormRecord[] | null {
    return this.earlier?.forms ?? null;
  }

  /** The state of each finding of a listed form; null where the form was not compared. */
  opened(key: string): OpenedRound | null {
    const round = this.rounds.get(key);
    return round === undefined || this.code === null ? null : this.code.openedRound(round);
  }

  /** Ends the comparison: no earlier result is chosen. */
  end(): void {
    this.chosen += 1;
    this.compared += 1;
    this.earlier = null;
    this.rounds = new Map();
    this.set({ earlier: null, notEarlier: null, isReadingEarlier: false });
  }

  private async read(file: EarlierFile) {
    let code: Code;
    try {
      code = this.code = await fetchCode();
    } catch {
      return { kind: "not-fetched" } satisfies NotEarlier["why"];
    }
    return code.readEarlierFile(file).catch(() => ({ kind: "unreadable" }) as const);
  }

  private show({ name, forms }: Earlier, compared: NonNullable<BatchState["earlier"]>["compared"]) {
    this.set({ earlier: { name, forms: forms.length, compared } });
  }
}
