/** A long list in the page: few elements, and every row is announced and reachable. */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WindowedList, MOST_DRAWN } from "../../../src/taskpane/windowed-list/WindowedList";
import { renderUnstyled } from "../support/render-pane";

const names = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `第 ${index + 1} 行`);

function show(items: readonly string[], pinned: readonly string[] = []): void {
  renderUnstyled(
    <WindowedList items={items} keyOf={(name) => name} rowHeight={40} label="各行" pinned={pinned}>
      {(name) => <button type="button">{name}</button>}
    </WindowedList>,
  );
}

const rows = (): readonly Element[] => [...document.querySelectorAll("ul[aria-label=各行] > li")];
const place = (row: Element | undefined): readonly (string | null | undefined)[] => [
  row?.textContent,
  row?.getAttribute("aria-posinset"),
  row?.getAttribute("aria-setsize"),
];

it("draws a short list whole, without saying places that a screen reader counts itself", () => {
  show(names(MOST_DRAWN));
  expect(rows()).toHaveLength(MOST_DRAWN);
  expect(place(rows()[0])).toEqual(["第 1 行", null, null]);
});

it("draws what fits a screen of a long list, and its last row", () => {
  show(names(2000));
  // 1,000 px of 40 px each, and the last
  expect(rows()).toHaveLength(26);
  expect(place(rows()[0])).toEqual(["第 1 行", "1", "2000"]);
  expect(place(rows().at(-1))).toEqual(["第 2000 行", "2000", "2000"]);
});

it("draws a pinned row wherever it is", () => {
  show(names(2000), ["第 900 行"]);
  expect(screen.getByText("第 900 行")).toBeTruthy();
});

it("leads Tab through every row in order, forwards and backwards", async () => {
  const user = userEvent.setup();
  show(names(150));
  for (const name of names(150)) {
    await user.tab();
    expect(document.activeElement?.textContent).toBe(name);
  }
  for (const name of [...names(149)].reverse()) {
    await user.tab({ shift: true });
    expect(document.activeElement?.textContent).toBe(name);
  }
});

it("leads Tab into its end from below", async () => {
  const user = userEvent.setup();
  show(names(2000));
  await user.tab({ shift: true });
  expect(document.activeElement?.textContent).toBe("第 2000 行");
  await user.tab({ shift: true });
  expect(document.activeElement?.textContent).toBe("第 1999 行");
});
