/** The position of empty head fields in forms whose labels are merged cells. */
import { a1, type Cell } from "../../../../src/domain/cells";
import { understand } from "../../../../src/domain/form/understand";
import { sheetOf } from "../../../support/fixture";

type Row = (string | number | Cell | null)[];

const FUNDS: Row[] = [
  ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [null, "年度资金总额", 10, 10, 10, 10, "100%", 10],
];
const TABLE: Row[] = [
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
  ["产出指标", "数量指标", "培训", "=1次", "1次", 90, 90, null],
  ["总分", null, null, null, null, 100, 100, null],
];

function emptyCells(project: Row, units: Row): Record<string, string | null> {
  const [form] = understand(sheetOf([["项目支出绩效自评表"], project, units, ...FUNDS, ...TABLE]));
  const empty = (["project", "department", "unit"] as const).filter(
    (field) => form?.[field]?.text === "",
  );
  return Object.fromEntries(
    empty.map((field) => [field, a1(form?.[field]?.at ?? { row: 0, column: 0 })]),
  );
}

const NAME: Row = ["项目名称", null, "培训经费"];
const NO_NAME: Row = ["项目名称"];

it.each<[string, Row, Row, Record<string, string>]>([
  [
    "the label before it tells how wide a label is",
    NAME,
    ["主管部门", null, "市局", null, "实施单位", null, null],
    { unit: "G3" },
  ],
  [
    "the row above tells where the first value stands",
    NAME,
    ["主管部门", null, null, null, "实施单位", null, "中心"],
    { department: "C3" },
  ],
  [
    "the funds' first figure does in a form with nothing filled in",
    NO_NAME,
    ["主管部门", null, null, null, "实施单位"],
    { project: "C2", department: "C3", unit: "G3" },
  ],
])("%s", (_title, project, units, expected) => {
  expect(emptyCells(project, units)).toEqual(expected);
});
