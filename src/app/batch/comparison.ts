/** 与上次比较: the earlier result that was chosen, and what became of its findings. */
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

export class Comparison {
  private earlier: Earlier | null = null;
  private rounds: ReadonlyMap<string, RoundForm> = new Map();
  private code: Code | null = null;
  /** What was asked last: an answer to something older is dropped. */
  private chosen = 0;
  private compared = 0;

  constructor(
    private readonly results: BatchResults,
    private readonly set: (patch: Partial<BatchState>) => void,
  ) {}

  /** Reads a file; where it is no result, the one before stays. */
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

  /** Compares again, as the results are others; with `isOpen` there are more to come. */
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

  /** What became of the findings of a listed form; null where that is not known. */
  opened(key: string): OpenedRound | null {
    const round = this.rounds.get(key);
    return round === undefined || this.code === null ? null : this.code.openedRound(round);
  }

  /** Compares with none. */
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
