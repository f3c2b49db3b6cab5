import { lastingNotice } from "../../../src/app/core/lasting-notice";
import type { Notice } from "../../../src/app/core/state";

describe("going on", () => {
  it.each<Notice>([
    { kind: "written", count: 2, kept: [], unsure: [] },
    { kind: "undone", count: 2, notUndone: [] },
    { kind: "flagged", count: 1 },
  ])("takes away that $kind was done as asked", (notice) => {
    expect(lastingNotice(notice)).toBeNull();
  });

  it.each<Notice>([
    { kind: "written", count: 1, kept: ["G21"], unsure: [] },
    { kind: "written", count: 1, kept: [], unsure: ["G21"] },
    { kind: "undone", count: 1, notUndone: ["G21"] },
    { kind: "sheet-changed" },
    { kind: "template-made", name: "绩效自评表" },
  ])("leaves a notice that has more to say: $kind", (notice) => {
    expect(lastingNotice(notice)).toBe(notice);
  });

  it("leaves no notice where there is none", () => {
    expect(lastingNotice(null)).toBeNull();
  });
});
