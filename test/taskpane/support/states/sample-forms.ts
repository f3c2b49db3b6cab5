/** Forms with findings and without, as the app shows them. */
import type { CheckedForm } from "../../../../src/app/core/state";
import { withSeverity } from "../../../../src/domain/findings/severity";
import { assessmentOf, at, type RowTuple } from "../assessment";
import { checked } from "./checked";
import { change, changes, outlines, twoOutlines } from "./sample-changes";
import { findings } from "./sample-findings";
import { correct, judged } from "./sample-rows";

export const withFindings: CheckedForm = checked(
  assessmentOf({
    rows: judged,
    funds: { reported: "9.60", computed: "9.50" },
    total: { reported: "98.30", computed: "95.37" },
    grade: { reported: "优", computed: "优" },
    findings,
  }),
  changes,
  outlines,
);

/** The same with the outlines of two rows among the pending changes. */
export const withOutlines: CheckedForm = checked(
  {
    ...withFindings.assessment,
    findings: [
      ...findings.slice(0, 2),
      withSeverity({
        code: "missing-explanation",
        cell: at(25, 8),
        name: "长效管理机制健全性",
        reason: { why: "below-weight", weight: "15.00", score: "12.00" },
      }),
      ...findings.slice(2),
    ],
  },
  [...changes, ...twoOutlines].sort((one, other) => one.at.row - other.at.row),
  twoOutlines,
);

export const allClear: CheckedForm = checked(
  assessmentOf({
    project: "物业事务管理",
    rows: correct,
    total: { reported: "95.37", computed: "95.37" },
    grade: { reported: "优", computed: "优" },
  }),
);

export const readyToWrite: CheckedForm = checked(
  assessmentOf({
    project: "物业事务管理",
    range: "A40:H72",
    rows: correct,
    total: { reported: null, computed: "95.37" },
    grade: { reported: null, computed: "优" },
  }),
  [change(33, 7, "total", "总分", "", "95.37"), change(34, 7, "grade", "评分等级", "", "优")],
);

/** The longest texts in all places. */
export const wordy: CheckedForm = checked(
  assessmentOf({
    project:
      "城乡社区公共设施综合养护与应急抢修服务保障经费（含历史遗留小区电梯安全评估及更新改造补助）",
    rows: judged.map((row, index): RowTuple =>
      index === 0
        ? [
            row[0],
            row[1],
            "应急抢修到场及时率及处置完成率综合达标情况".repeat(2),
            row[3],
            row[4],
            row[5],
            row[6],
            row[7],
          ]
        : row,
    ),
    total: { reported: "100.00", computed: "75.37" },
    grade: { reported: "优", computed: "中" },
    findings: Array.from({ length: 12 }, (_, index) =>
      withSeverity({
        code: "score-mismatch",
        cell: at(20 + index, 27),
        name: "应急抢修到场及时率及处置完成率综合达标情况",
        reported: "10.00",
        computed: "9.17",
      }),
    ),
  }),
  [
    change(
      120,
      28,
      "indicator-score",
      "应急抢修到场及时率及处置完成率综合达标情况",
      "10.00",
      "9.17",
    ),
  ],
);
