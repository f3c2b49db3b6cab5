/** 撤销写回. */
import { a1, cellAt, type Position } from "../../domain/cells";
import type { Change, RowFit } from "../../domain/changes/change";
import type { Written } from "../../domain/changes/find-written";
import { hasSameContent } from "../../domain/changes/holds-content";
import { hasFit } from "../../domain/changes/row-fit";
import type { TextRoom } from "../../domain/sheet/text-room";
import type { HeldCells } from "../core/port";
import { partialResultOf, refusedNotice } from "../core/refused-notice";
import { runTask } from "../core/run-task";
import type { Session } from "../core/session/session";
import type { Notice } from "../core/state";
import type { CheckedReading } from "../read/check-reading";
import { withHeldCells, type ToHold } from "../read/hold-cells";
import { placesIn } from "../read/places-in";
import { readSheet } from "../read/read-sheet";
import { recheck } from "../read/recheck";

/** How often the cells are located at most, if rows move before they are held. */
const MAX_TRIES = 3;

/**
 * Undoes the newest write-back of the sheet shown: reads the sheet again, and undoes nothing if a
 * written figure was changed since. Outlines that were completed stay. Cells that already hold what
 * they held before the write-back are left out.
 */
export function undo(session: Session): Promise<void> {
  const { undoStacks } = session;
  const { sheet } = session.state.get();
  const job = async (): Promise<Notice | null> => {
    const written = sheet === null ? undefined : undoStacks.latest(sheet.id);
    if (sheet === null || written === undefined) return null;
    let places = placesOf(written.changes);
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const result = await undoIn(session, { sheetId: sheet.id, written, places });
      if (result.kind === "done") return result.notice;
      places = result.places;
    }
    return { kind: "sheet-changed" };
  };
  return runTask(session, "undoing", job, () => undo(session));
}

interface Undo {
  readonly sheetId: string;
  readonly written: Written;
  /** Where the cells are expected. */
  readonly places: ToHold;
}

/** The result of an undo; `moved` with the cells' new positions, if other cells were held. */
type UndoResult =
  | { readonly kind: "done"; readonly notice: Notice }
  | { readonly kind: "moved"; readonly places: ToHold };

const placesOf = (changes: readonly Pick<Change, "at" | "rowFit">[]): ToHold => ({
  cells: changes.map(({ at }) => at),
  texts: changes.flatMap(({ at, rowFit }) => (rowFit === undefined ? [] : [at])),
});

function undoIn(session: Session, { sheetId, written, places }: Undo): Promise<UndoResult> {
  const { undoStacks } = session;
  const done = (notice: Notice): UndoResult => ({ kind: "done", notice });
  return withHeldCells(session, sheetId, places, async (reading, held) => {
    const place = placesIn(reading, written);
    const found = written.changes.flatMap((change): readonly Found[] => {
      const at = place(change);
      return at === null ? [] : [{ change, at }];
    });
    const isRestored = holdsBefore(reading);
    const edited = written.changes.filter(
      (change) => place(change) === null && !isRestored(change),
    );
    const notUndone = edited.map(({ at }) => a1(at));
    if (!edited.every(isOutline)) return done({ kind: "undo-blocked", cells: notUndone });
    if (found.length === 0) {
      undoStacks.keepOfLatest(sheetId, []);
      return done(
        edited.length === 0 ? { kind: "nothing-to-undo" } : { kind: "undone", count: 0, notUndone },
      );
    }
    const isHeld = (at: Position): boolean => places.cells.some((held) => a1(held) === a1(at));
    if (!found.every(({ at }) => isHeld(at)))
      return {
        kind: "moved",
        places: placesOf(found.map(({ change, at }) => ({ ...change, at }))),
      };
    return done(await restore(session, { sheetId, held, written, found, notUndone }));
  });
}

/** A written change with its cell in the sheet as read again. */
interface Found {
  readonly change: Change;
  readonly at: Position;
}

/** Outlines are meant to be completed: a completed one is the person's own text and is not undone. */
const isOutline = ({ subject }: Change): boolean => subject === "explanation-outline";

/** Whether a change's cell holds what it held before: undone in Excel or by hand, or never written. */
const holdsBefore =
  ({ cells }: CheckedReading) =>
  ({ at, before }: Change): boolean =>
    hasSameContent(cellAt(cells, at), before);

interface Restore {
  readonly sheetId: string;
  readonly held: HeldCells;
  readonly written: Written;
  readonly found: readonly Found[];
  /** The cells that stay as a person completed them, in A1 notation. */
  readonly notUndone: readonly string[];
}

/** Whether the row is still as it was fitted: one that a person has resized since stays. */
const isAsFitted = (room: TextRoom | null, rowFit: RowFit | undefined): boolean =>
  room !== null && rowFit !== undefined && hasFit(rowFit, room.rowHeight);

/** Restores the cells and reads the sheet again for the notice; after a refusal the rest can still be undone. */
async function restore(
  session: Session,
  { sheetId, held, written, found, notUndone }: Restore,
): Promise<Notice> {
  const { undoStacks } = session;
  const { cells, refusal } = await held.restore(
    found.map(({ at, change: { before, after, rowFit } }) => ({
      at,
      before,
      written: after,
      rowFit: isAsFitted(held.roomOf(at), rowFit) ? rowFit : undefined,
    })),
  );
  if (refusal !== null) {
    const reading = await readSheet(session, sheetId).catch(() => null);
    const refused = { task: "undoing", retry: (): Promise<void> => undo(session) } as const;
    if (reading === null)
      return refusedNotice(refusal, { ...refused, partialResult: { kind: "unsure" } });
    // the host may have restored some cells before it refused: only the others are left to undo
    const place = placesIn(reading, written);
    const left = found.filter(({ change }) => place(change) !== null);
    const restored = found.filter((each) => !left.includes(each)).map(({ change }) => change);
    if (restored.length > 0) {
      const rest = written.changes.filter((change) => !restored.includes(change));
      undoStacks.keepOfLatest(sheetId, rest);
    }
    const partialResult = partialResultOf(
      restored,
      found.map(({ change }) => change),
    );
    return refusedNotice(refusal, { ...refused, partialResult });
  }
  undoStacks.keepOfLatest(sheetId, []);
  const edited = cells.filter(({ result }) => result !== "changed");
  const restored = found.filter(({ at }) => !edited.some(({ from }) => a1(from) === a1(at)));
  const notice: Notice = {
    kind: "undone",
    count: restored.length,
    notUndone: [...notUndone, ...edited.map(({ at }) => a1(at))],
  };
  return recheck(
    session,
    sheetId,
    restored.map(({ change }) => change),
    () => notice,
  );
}
