/** A component whose code is fetched when it is drawn: its fallback, its preload, and a failed fetch. */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { lazyComponent, preloadAll } from "../../../src/taskpane/lazy/lazy-component";
import { renderUnstyled } from "../support/render-pane";

const Words = ({ text }: { readonly text: string }) => <p>{text}</p>;
const fallback = () => <p>稍候</p>;

/** A loader whose calls have these results, in order: the component, or a network error. */
const answering = (...answers: readonly ("here" | "gone")[]) => {
  const left = [...answers];
  return jest.fn(() =>
    left.shift() === "here" ? Promise.resolve(Words) : Promise.reject(new TypeError("no network")),
  );
};

describe("a lazy component", () => {
  it("shows its fallback while it is fetched, then the component with its props", async () => {
    const LazyWords = lazyComponent(answering("here"), { fallback });
    renderUnstyled(<LazyWords text="指标" />);
    expect(screen.getByText("稍候")).toBeTruthy();
    expect(await screen.findByText("指标")).toBeTruthy();
    expect(screen.queryByText("稍候")).toBeNull();
  });

  it("is drawn at once when it was preloaded, and fetched once only", async () => {
    const load = answering("here");
    const LazyWords = lazyComponent(load, { fallback });
    await Promise.all([LazyWords.preload(), LazyWords.preload()]);
    await LazyWords.preload();
    renderUnstyled(<LazyWords text="指标" />);
    expect(screen.getByText("指标")).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("says that it could not be fetched, and fetches again at 重试", async () => {
    const LazyWords = lazyComponent(answering("gone", "gone", "here"), { fallback });
    renderUnstyled(<LazyWords text="指标" />);
    expect((await screen.findByRole("alert")).textContent).toContain("请检查网络后重试");
    await userEvent.click(screen.getByRole("button", { name: "重试" }));
    await userEvent.click(await screen.findByRole("button", { name: "重试" }));
    expect(await screen.findByText("指标")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("in a folded section is fetched by its preload, not by being drawn", async () => {
    const load = answering("here");
    const LazyWords = lazyComponent(load, { fallback, isFolded: true });
    renderUnstyled(<LazyWords text="指标" />);
    expect(load).not.toHaveBeenCalled();
    await act(preloadAll);
    expect(await screen.findByText("指标")).toBeTruthy();
  });
});
