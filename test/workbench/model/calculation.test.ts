/** @jest-environment ./test/support/office-environment.cjs */
import { office } from "../../support/office";

/** Blocks this thread, as on a busy computer. */
function stall(milliseconds: number): void {
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
}

describe("settling", () => {
  it.each([0, 400, 1200])("waits for the result when the computer stalls for %d ms", async (ms) => {
    office.load([{ name: "表", cells: { A1: { number: "2", format: "0" } } }]);
    office.type("B1", "=A1*3");
    stall(ms);
    await office.model.settle();
    expect(office.cell("B1").value).toBe(6);
  });

  it("ends although a change makes nothing to calculate", async () => {
    office.load([{ name: "表", cells: { B1: { formula: "=1+1" } } }]);
    await office.model.settle();
    office.type("A1", "字");
    await office.model.settle();
    expect(office.cell("B1").value).toBe(2);
  });
});
