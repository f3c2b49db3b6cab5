import fc from "fast-check";
import type { Cell, Cells } from "../../../src/domain/cells";
import { EMPTY_CELL } from "../../../src/domain/cells";
import type { Form } from "../../../src/domain/form/model/form";
import { understand } from "../../../src/domain/form/understand";
import { cellsOf, readFixture } from "../../support/fixture";

const SEED = 20240901;

/** Texts of forms in any order, and other texts. */
const WORDS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "指标值",
  "指标性质",
  "度量单位",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
  "绩效指标",
  "产出指标",
  "数量指标",
  "质量 指标",
  "满意度指标(10分)",
  "(50分)",
  "项目名称",
  "主管部门",
  "实施单位",
  "年初预算数",
  "全年预算数(A)",
  "全年执行数",
  "执行率",
  "年度资金总额：",
  "其中: 财政拨款",
  "预期目标",
  "实际完成情况",
  "总分",
  "评分等级",
  "优",
  "合计",
  "……",
  "指标2：",
  "注：说明",
  "财政项目支出绩效自评表",
  "(2024年度)",
  "≥95%",
  "=1.00(份)",
  "1~3次",
  "±",
  "达成指标",
  "-",
  "—",
  "100",
  "1,171.29",
  "12分",
  "１０",
  "提升",
  "格率",
  "项目名称：某某",
  "总分：98分",
  "自评等级：优",
  "\u0000",
  "😀",
  "((((",
  "=",
  "a".repeat(300),
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...WORDS)
      .map((shown): Cell => ({ kind: "text", shown, raw: shown })),
  },
  { weight: 3, arbitrary: fc.constant(EMPTY_CELL) },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: -9, max: 2000 })
      .map((value): Cell => ({ kind: "number", shown: String(value), raw: String(value) })),
  },
  { weight: 1, arbitrary: fc.string().map((shown): Cell => ({ kind: "text", shown, raw: shown })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>(
      { kind: "error", shown: "#N/A", raw: "#N/A" },
      { kind: "boolean", shown: "TRUE", raw: "TRUE" },
      { kind: "number", shown: "2024/9/1", raw: "45536", format: "yyyy/m/d" },
      { kind: "number", shown: "####", raw: "1E+300" },
      { kind: "number", shown: "100%", raw: "1", formula: "=100%" },
    ),
  },
);

const grid: fc.Arbitrary<Cells> = fc
  .array(fc.array(cell, { maxLength: 12 }), { maxLength: 25 })
  .map((rows) => ({ sheet: "Sheet1", top: 1, left: 1, rows }));

/** A grid that begins like a form, so that there is something to read. */
const nearlyForm: fc.Arbitrary<Cells> = fc.tuple(grid, grid).map(([above, below]) => ({
  ...above,
  rows: [
    ...above.rows,
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"].map(
      (shown): Cell => ({ kind: "text", shown, raw: shown }),
    ),
    ...below.rows,
  ],
}));

it("reads any sheet without an error, and twice the same", () => {
  fc.assert(
    fc.property(fc.oneof(grid, nearlyForm), (cells) => {
      expect(understand(cells)).toEqual(understand(cells));
    }),
    { seed: SEED, numRuns: 400 },
  );
});

/** A form with every position relative to the grid's corner. */
function withoutOrigin(forms: readonly Form[], cells: Cells): unknown {
  return JSON.parse(
    JSON.stringify(forms, (key, value: unknown) => {
      if (key === "range") return undefined;
      if (key === "row" && typeof value === "number") return value - cells.top;
      if (key === "column" && typeof value === "number") return value - cells.left;
      return value;
    }),
  );
}

it("reads the same wherever the form begins; only addresses differ", () => {
  fc.assert(
    fc.property(nearlyForm, fc.nat(200), fc.nat(60), (cells, down, right) => {
      const moved = { ...cells, top: cells.top + down, left: cells.left + right };
      expect(withoutOrigin(understand(moved), moved)).toEqual(
        withoutOrigin(understand(cells), cells),
      );
    }),
    { seed: SEED, numRuns: 200 },
  );
});

it("reads the same whatever the sheet is called and however far its empty rows and columns go", () => {
  for (const sheet of readFixture("src/workbench/sample/shanghai-2024.json").sheets) {
    const cells = cellsOf(sheet);
    const [form] = understand(cells);
    const wide = {
      ...cells,
      sheet: "其他",
      rows: [...cells.rows.map((row) => [...row, ...Array<Cell>(5).fill(EMPTY_CELL)]), [], []],
    };
    expect(understand(wide)).toEqual([{ ...form, sheet: "其他" }]);
  }
});

it("gives every value a position on the sheet, and the text of that cell", () => {
  fc.assert(
    fc.property(nearlyForm, (cells) => {
      for (const form of understand(cells)) {
        for (const { name, weight, score } of form.indicators) {
          expect(cells.rows[name.at.row - 1]?.[name.at.column - 1]).toBe(name.cell);
          for (const figure of [weight, score]) {
            if (figure?.number.kind !== "number") continue;
            expect(cells.rows[figure.at.row - 1]?.[figure.at.column - 1]).toBe(figure.cell);
          }
        }
      }
    }),
    { seed: SEED, numRuns: 200 },
  );
});
