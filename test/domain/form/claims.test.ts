/** Every filled cell of a form has one role. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { a1, columnNumber } from "../../../src/domain/cells";
import type { Form } from "../../../src/domain/form/model/form";
import { understand } from "../../../src/domain/form/understand";
import { cellsOf, readFixture, sheetOf } from "../../support/fixture";
import { cellsFrom } from "./mutations/marked";
import { anyRecipe, mutantOf } from "./mutations/mutant";

const SEED = 20240903;

/** The cells of a form by role, as ranges in which all filled cells have it. */
interface GoldenMap {
  readonly fixture: string;
  readonly sheet: string;
  readonly range: string;
  readonly cells: Readonly<Record<string, string>>;
}

const golden = JSON.parse(
  readFileSync(join(__dirname, "../../golden/maps.json"), "utf8"),
) as GoldenMap[];

/** The addresses in a list of ranges: "A1 C3:D4". */
function addressesIn(ranges: string): string[] {
  return ranges.split(" ").flatMap((range) => {
    const [, left = "", top = "", right = left, bottom = top] =
      /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(range) ?? [];
    const addresses: string[] = [];
    for (let row = Number(top); row <= Number(bottom); row += 1)
      for (let column = columnNumber(left); column <= columnNumber(right); column += 1)
        addresses.push(a1({ row, column }));
    return addresses;
  });
}

const mapOf = ({ claims }: Form): Record<string, string> =>
  Object.fromEntries(claims.map(({ at, role }) => [a1(at), role]));

describe.each(golden.map((map) => [`${map.fixture} ${map.sheet} ${map.range}`, map] as const))(
  "the cells of %s",
  (_name, { fixture, sheet, range, cells }) => {
    const found = readFixture(fixture).sheets.find(({ name }) => name === sheet);
    if (found === undefined) throw new Error(`no sheet ${sheet}`);
    const form = understand(cellsOf(found)).find((one) => one.range === range);
    if (form === undefined) throw new Error(`no form at ${range}`);

    it("have the roles that one sees on the sheet", () => {
      const roles = Object.entries(cells).flatMap(([role, ranges]) =>
        addressesIn(ranges).map((address) => [address, role] as const),
      );
      const filled = mapOf(form);
      const seen = Object.fromEntries(roles.filter(([address]) => address in filled));
      expect(filled).toEqual(seen);
    });

    it("are all the filled cells of the sheet in these rows", () => {
      const [top = 0, bottom = 0] = range.split(":").map((one) => Number(one.replace(/\D/gu, "")));
      const filled = Object.entries(found.cells).flatMap(([address, value]) => {
        const row = Number(address.replace(/\D/gu, ""));
        const isFilled = typeof value !== "string" || value.trim() !== "";
        return row >= top && row <= bottom && isFilled ? [address] : [];
      });
      expect(Object.keys(mapOf(form))).toEqual(expect.arrayContaining(filled));
    });
  },
);

it("has a map of every form in the fixtures", () => {
  const fixtures = [...new Set(golden.map(({ fixture }) => fixture))];
  const forms = fixtures.flatMap((path) =>
    readFixture(path).sheets.flatMap((sheet) => understand(cellsOf(sheet))),
  );
  expect(forms.map(({ range }) => range)).toEqual(golden.map(({ range }) => range));
});

it("claims no cell twice, however a form is changed", () => {
  fc.assert(
    fc.property(anyRecipe, (recipe) => {
      const { top, left } = recipe.origin;
      const forms = understand(cellsFrom(mutantOf(recipe), top, left));
      const addresses = forms.map(({ claims }) => claims.map(({ at }) => a1(at)));
      expect(addresses).toEqual(addresses.map((all) => [...new Set(all)]));
    }),
    { seed: SEED, numRuns: 100 },
  );
});

const TABLE = [
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
  ["产出指标", "数量指标", "培训次数", "≥3次", "4次", 50, 50],
  ["效益指标", "社会效益指标", "知晓率", "≥90%", "95%", 50, 50],
];

function onlyForm(...rows: (string | number | null)[][]): Form {
  const [form] = understand(sheetOf(rows));
  if (form === undefined) throw new Error("expected a form");
  return form;
}

it.each<[string, string, (string | number | null)[][]]>([
  [
    "a page number between rows is noise",
    "noise",
    [...TABLE.slice(0, 2), [null, null, "第2页"], ...TABLE.slice(2)],
  ],
  [
    "a page number on a row is noise",
    "noise",
    [...TABLE.slice(0, 2), [...(TABLE[2] ?? []), "-2-"]],
  ],
  [
    "a remark beside the form is outside",
    "outside",
    [...TABLE.slice(0, 2), [...(TABLE[2] ?? []), null, null, "待核"]],
  ],
  [
    "what follows the form is outside",
    "outside",
    [...TABLE, ["总分", null, null, null, null, 100, 100], [], [null, "另有统计数据"]],
  ],
  [
    "a remark on a row of its own is a note",
    "note",
    [...TABLE.slice(0, 2), ["备注：按季度培训"], ...TABLE.slice(2)],
  ],
  [
    "a row that fits no column is unplaced",
    "unplaced",
    [...TABLE.slice(0, 2), [null, null, "≥3次", 12, "另行说明", "待定"], ...TABLE.slice(2)],
  ],
  [
    "how funds were managed is a note",
    "note",
    [
      ["项目资金", "全年预算数", "全年执行数", "执行率"],
      ["年度资金总额", 100, 95, "95%"],
      ["资金管理情况", "分配科学性", "按因素法分配"],
      ["年度总体目标", "预期目标", "实际完成情况"],
      ...TABLE,
    ],
  ],
  [
    "a text inside the form that nobody reads is unclaimed",
    "unclaimed",
    [["项目名称", "甲项目"], ["（本表一式两份）"], ...TABLE],
  ],
])("%s", (_title, role, rows) => {
  const form = onlyForm(["项目支出绩效自评表"], ...rows);
  const table = [...TABLE.flat(), "总分", 100];
  const others = rows.flat().filter((text) => text !== null && !table.includes(text));
  const claimed = form.claims.filter(({ text }) => others.includes(text));
  expect(claimed.map((claim) => claim.role)).toContain(role);
  expect(form.indicators).toHaveLength(2);
});
