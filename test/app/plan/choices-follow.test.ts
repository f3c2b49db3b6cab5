/** Ticks, outlines and judgements move with their row, and are dropped where the row is ambiguous. */
import { a1 } from "../../../src/domain/cells";
import type { AppStore } from "../../../src/app/core/state";
import {
  openedAfter,
  aMoment,
  E13,
  E14,
  G13,
  half,
  nothing,
  number,
  opened,
  planOf,
  published,
  shownForm,
  stacked,
  text,
  type Opened,
  withStores,
} from "../../support/open-store";

withStores();

const ticked = (store: AppStore): string[] => [...store.getState().ticked];

/** G13 is worth 4.00 and not ticked; the outline of H13 is chosen. */
async function openedWithChoices(): Promise<Opened> {
  const all = await openedAfter([[E13, half]]);
  all.store.tick("G13", false);
  expect(ticked(all.store)).toEqual([]);
  return all;
}

describe.each([
  ["rows are inserted above the row, inside the form", 12, 2],
  ["rows are inserted above the form", 1, 3],
])("when %s", (_, before, count) => {
  it("an unticked change stays unticked", async () => {
    const { workbook, store } = await openedWithChoices();
    workbook.insertRows(before, count);
    await aMoment();
    expect(planOf(store)).toEqual([`G${13 + count} 8→4.00`]);
    expect(ticked(store)).toEqual([]);
  });

  it("an outline asked for stays pending", async () => {
    const { workbook, store } = await opened();
    workbook.type(E13, half);
    workbook.type(G13, number("4"));
    await aMoment();
    store.chooseOutlines(["H13"], true);
    workbook.insertRows(before, count);
    await aMoment();
    expect(ticked(store)).toEqual([`H${13 + count}`, `G${27 + count}`]);
  });
});

it("an unticked change stays unticked when a row above it is deleted", async () => {
  const { workbook, store } = await opened();
  workbook.type(E14, text("1.00(项)"));
  await aMoment();
  store.tick("G14", false);
  workbook.deleteRows(13, 1);
  await aMoment();
  const [first] = planOf(store);
  expect(first).toBe("G13 8→4.00");
  expect(ticked(store)).not.toContain("G13");
});

describe("of two rows of one name", () => {
  /** C14 has the same name as C13; G13 is not ticked. */
  async function openedTwins(): Promise<Opened> {
    const all = await opened();
    const name = published().rows[12]?.[2] ?? nothing;
    all.workbook.type({ row: 14, column: 3 }, name);
    all.workbook.type(E13, half);
    all.workbook.type(E14, text("1.00(项)"));
    await aMoment();
    all.store.tick("G13", false);
    return all;
  }

  it("each has its own tick", async () => {
    const { store } = await openedTwins();
    expect(ticked(store)).toContain("G14");
    expect(ticked(store)).not.toContain("G13");
  });

  it("a choice is forgotten when they move, and not given to the other", async () => {
    const { workbook, store } = await openedTwins();
    workbook.insertRows(12, 1);
    await aMoment();
    expect(ticked(store)).toEqual(expect.arrayContaining(["G14", "G15"]));
  });

  it("a choice is forgotten when the other is deleted", async () => {
    const { workbook, store } = await openedTwins();
    workbook.deleteRows(13, 1);
    await aMoment();
    expect(ticked(store)).toContain("G13");
  });
});

it("a choice goes with its form when rows are inserted above both forms of a sheet", async () => {
  const { workbook, store } = await opened(stacked(published(1), published(0)));
  const [, second] = store.getState().forms;
  const offset = (second?.assessment.form.title.at.row ?? 1) - 1;
  workbook.type({ row: E13.row + offset, column: 5 }, half);
  await aMoment();
  store.showForm(1);
  store.tick(a1({ row: G13.row + offset, column: 7 }), false);
  workbook.insertRows(1, 4);
  await aMoment();
  expect(shownForm(store).assessment.form.project?.text).toBe("维修资金管理");
  expect(ticked(store)).toEqual([]);
});
