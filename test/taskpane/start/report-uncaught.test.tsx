/** Errors outside of React's drawing are reported as well: in a click, in asynchronous work. */
import { screen } from "@testing-library/react";
import { reportUncaught } from "../../../src/taskpane/start/report-uncaught";
import { renderUnstyled } from "../support/render-pane";
import userEvent from "@testing-library/user-event";

const tell = jest.fn();
beforeAll(() => {
  reportUncaught(window, tell);
});
beforeEach(() => {
  tell.mockClear();
});

it("reports an error in what a click does", async () => {
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const error = new RangeError("机密");
  renderUnstyled(
    <button
      type="button"
      onClick={() => {
        throw error;
      }}
    >
      点
    </button>,
  );
  await userEvent.click(screen.getByRole("button"));
  expect(tell.mock.calls).toEqual([[error]]);
  silenced.mockRestore();
});

/** jsdom does not report rejections; a browser does so by this event. */
function reject(reason: unknown): void {
  window.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason }));
}

it("reports a rejection that nobody has caught", () => {
  const error = new TypeError("机密");
  reject(error);
  expect(tell.mock.calls).toEqual([[error]]);
});

it.each<readonly [string, unknown]>([
  ["a rejection of Office.js's own", Object.assign(new Error("x"), { debugInfo: {} })],
  ["a rejection without a reason", undefined],
])("does not tell %s", (_, reason) => {
  reject(reason);
  expect(tell).not.toHaveBeenCalled();
});

it("does not tell a word of the browser's own", () => {
  window.dispatchEvent(new ErrorEvent("error", { message: "ResizeObserver loop" }));
  expect(tell).not.toHaveBeenCalled();
});
