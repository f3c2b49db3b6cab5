/** Columns of levels without a header that names them. */
import { lines, one, unclear, type Row } from "../../../support/layout-sheet";

const VALUES = ["三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const ROWS: Row[] = [
  ["成本指标", "经济成本指标", "控制数", "≤30万元", "28万元", 20, 20],
  ["产出指标（40分）", "数量指标", "检测批次", "≥12批", "12批", 20, 20],
  [null, "质量指标", "合格率", "≥95%", "96%", 20, 20],
  ["效益指标", "社会效益指标", "知晓率", "≥80%", "81%", 20, 20],
  ["满意度指标", "服务对象满意度指标", "满意度", "≥90%", "92%", 10, 10],
];
const LEVELS = ["成本指标", "产出指标", "产出指标", "效益指标", "满意度指标"];

const level1 = (form: ReturnType<typeof one>) => form.indicators.map((row) => row.level1.text);
const level2 = (form: ReturnType<typeof one>) => form.indicators.map((row) => row.level2.text);

describe("a column of level 1", () => {
  it.each(["指标类型", "指标类别", "绩效指标", "维度", "指标一级", null])(
    "may be headed %s",
    (label) => {
      const form = one([label, "二级指标", ...VALUES], ...ROWS);
      expect(level1(form)).toEqual(LEVELS);
      expect(unclear(form)).toEqual([]);
      expect(form.claims.find(({ at }) => at.row === 4 && at.column === 2)?.role).toBe("level");
    },
  );

  it("may stand right of the label of the whole table", () => {
    const rows = ROWS.map((row): Row => ["绩效指标", ...row]);
    expect(level1(one(["绩效指标", null, "二级指标", ...VALUES], ...rows))).toEqual(LEVELS);
  });

  it("is none where the column holds numbers of rows", () => {
    const rows = ROWS.map(([, ...row], index): Row => [index + 1, ...row]);
    // each standard level 2 gives its own level 1
    const form = one(["序号", "二级指标", ...VALUES], ...rows);
    expect(level1(form)).toEqual(LEVELS);
    expect(lines(form)[2]).toBe("产出指标|质量指标|合格率|≥95%|96%|20|20");
  });
});

it.each(["指标类别", "子目标", null])("a column of level 2 may be headed %s", (label) => {
  const form = one(["一级指标", label, ...VALUES], ...ROWS);
  expect(level1(form)).toEqual(LEVELS);
  expect(level2(form)).toEqual(ROWS.map((row) => row[1]));
  expect(unclear(form)).toEqual([]);
});
