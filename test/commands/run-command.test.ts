/** @jest-environment node */
import { WorkbookRefusal, type RefusalCode } from "../../src/app/core/port";
import { runCommand } from "../../src/commands/run-command";

/** Runs a command and keeps the order of what happened. */
async function running(act: () => Promise<void>) {
  const happened: string[] = [];
  const outcome = runCommand({
    act: async () => {
      happened.push("act");
      await act();
    },
    showRefusal: (code: RefusalCode) => {
      happened.push(`tell ${code}`);
      return Promise.resolve();
    },
    release: () => happened.push("release"),
  });
  const error: unknown = await outcome.catch((reason: unknown) => reason);
  return { happened, error };
}

describe("a ribbon button", () => {
  it("is freed when its work is done", async () => {
    expect(await running(() => Promise.resolve())).toEqual({ happened: ["act", "release"] });
  });

  it("says what Excel refused, and is freed after that has been read", async () => {
    const refusal = new WorkbookRefusal("sheet-protected", "AccessDenied");
    expect(await running(() => Promise.reject(refusal))).toEqual({
      happened: ["act", "tell sheet-protected", "release"],
    });
  });

  it("hides no bug: it is reported as unknown, the button freed, the error thrown on", async () => {
    const bug = new TypeError("bug");
    expect(await running(() => Promise.reject(bug))).toEqual({
      happened: ["act", "tell unknown", "release"],
      error: bug,
    });
  });
});
