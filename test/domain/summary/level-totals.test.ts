import { levelTotals } from "../../../src/domain/summary/level-totals";
import { assessmentOf, type RowTuple } from "../../taskpane/support/assessment";

const row = (level1: string, weight: string, score: string | null): RowTuple => [
  level1,
  "数量指标",
  "名称",
  "=1(份)",
  "1(份)",
  weight,
  score,
  score,
];

const totals = (rows: readonly RowTuple[], fundsScore: string | null = "9.50") =>
  levelTotals(
    assessmentOf({
      rows,
      funds: { reported: fundsScore, computed: fundsScore },
      total: { reported: null, computed: null },
      grade: { reported: null, computed: null },
    }),
  );

describe("the points by level 1", () => {
  it("begin with the funds row, then follow the form", () => {
    const levels = totals([row("产出指标", "50.00", "50.00"), row("效益指标", "40.00", "40.00")]);
    expect(levels.map(({ level1 }) => level1)).toEqual([null, "产出指标", "效益指标"]);
  });

  it("add up the rows of a level wherever they stand", () => {
    const rows = [
      row("产出指标", "10.10", "10.00"),
      row("效益指标", "30.00", "30.00"),
      row("产出指标", "20.20", "20.00"),
    ];
    expect(totals(rows)[1]).toEqual({
      level1: "产出指标",
      weight: "30.30",
      score: "30.00",
      lost: "0.30",
      share: "99.01",
      unscored: 0,
      asPrinted: 0,
    });
  });

  it("go by the computed scores, as the computed total does", () => {
    const [level1, level2, name, target] = row("产出指标", "8.00", "8.00");
    const half: RowTuple = [level1, level2, name, target, "0.5(份)", "8.00", "8.00", "4.00"];
    expect(totals([half])[1]).toMatchObject({ score: "4.00", lost: "4.00" });
  });

  it("count a row without any score neither as got nor as lost", () => {
    const rows = [row("效益指标", "15.00", "15.00"), row("效益指标", "15.00", null)];
    expect(totals(rows)[1]).toMatchObject({
      score: "15.00",
      lost: null,
      share: "50.00",
      unscored: 1,
    });
  });

  it("tell the rows that only have a printed score", () => {
    const unread: RowTuple = [
      "产出指标",
      "数量指标",
      "名称",
      "=1(份)",
      "若干",
      "8.00",
      "8.00",
      null,
    ];
    expect(totals([row("产出指标", "2.00", "1.00"), unread])[1]).toMatchObject({
      score: "9.00",
      unscored: 0,
      asPrinted: 1,
    });
  });

  it("stay inside the bar when a score is above its weight or below zero", () => {
    const rows = [row("产出指标", "10.00", "12.00"), row("效益指标", "10.00", "-1.00")];
    expect(totals(rows).map(({ share }) => share)).toEqual(["95.00", "100.00", "0.00"]);
  });
});
