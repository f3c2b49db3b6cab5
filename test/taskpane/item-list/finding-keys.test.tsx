import type { Finding } from "../../../src/domain/findings/finding";
import { withKeys } from "../../../src/taskpane/item-list/finding-keys";

const at = (row: number): Finding => ({
  code: "score-mismatch",
  severity: "error",
  cell: { row, column: 7 },
  name: "培训次数",
  reported: "10.00",
  computed: "9.00",
});

describe("a finding's key", () => {
  it("is the same wherever it stands in the list", () => {
    const [, second] = withKeys([at(20), at(21)]);
    const [first] = withKeys([at(21)]);
    expect(first?.key).toBe(second?.key);
  });

  it("differs for two findings of one kind about one cell", () => {
    const keys = withKeys([at(20), at(20)]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });
});
