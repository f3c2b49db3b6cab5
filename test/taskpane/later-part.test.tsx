/** A part whose code comes later: drawn when it is here, told when it cannot be fetched. */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fetchParts, laterPart } from "../../src/taskpane/later/later-part";
import { renderUnstyled } from "./support/render-pane";

const Words = ({ text }: { readonly text: string }) => <p>{text}</p>;
const waiting = () => <p>稍候</p>;

/** The network as a test wants it: each fetch is answered by the next of these. */
const answering = (...answers: readonly ("here" | "gone")[]) => {
  const left = [...answers];
  return jest.fn(() =>
    left.shift() === "here" ? Promise.resolve(Words) : Promise.reject(new TypeError("no network")),
  );
};

describe("a part that comes later", () => {
  it("keeps its place while it is fetched, and is drawn then with what it was given", async () => {
    const part = laterPart(answering("here"), waiting);
    renderUnstyled(<part.Part text="指标" />);
    expect(screen.getByText("稍候")).toBeTruthy();
    expect(await screen.findByText("指标")).toBeTruthy();
    expect(screen.queryByText("稍候")).toBeNull();
  });

  it("is drawn at once when it was fetched before, and fetched once only", async () => {
    const load = answering("here");
    const part = laterPart(load, waiting);
    await Promise.all([part.fetch(), part.fetch()]);
    await part.fetch();
    renderUnstyled(<part.Part text="指标" />);
    expect(screen.getByText("指标")).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("says that it could not be fetched, and comes when it is asked for again", async () => {
    const part = laterPart(answering("gone", "gone", "here"), waiting);
    renderUnstyled(<part.Part text="指标" />);
    expect((await screen.findByRole("alert")).textContent).toContain("请检查网络后重试");
    await userEvent.click(screen.getByRole("button", { name: "重试" }));
    await userEvent.click(await screen.findByRole("button", { name: "重试" }));
    expect(await screen.findByText("指标")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("that is folded away is fetched when it is asked for, not when it is drawn", async () => {
    const load = answering("here");
    const part = laterPart(load, waiting, true);
    renderUnstyled(<part.Part text="指标" />);
    expect(load).not.toHaveBeenCalled();
    await act(fetchParts);
    expect(await screen.findByText("指标")).toBeTruthy();
  });
});
