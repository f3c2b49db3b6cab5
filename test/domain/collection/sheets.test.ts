import { a1 } from "../../../src/domain/cells";
import { compareRounds } from "../../../src/domain/collection/rounds";
import type { Collection } from "../../../src/domain/collection/collection";
import { acrossNotices } from "../../../src/domain/collection/across/across-notices";
import { fileNameOf } from "../../../src/domain/collection/file-names";
import { unitReturns } from "../../../src/domain/collection/returns";
import { drawSample } from "../../../src/domain/collection/sample";
import {
  returnsBook,
  returnSheet,
  type ReturnsOptions,
} from "../../../src/domain/collection/sheets/returns-sheets";
import { summarySheets } from "../../../src/domain/collection/sheets/summary-sheets";
import type { FormRecord } from "../../../src/domain/collection/form-record";
import type { PlannedSheet } from "../../../src/domain/sheet/planned-sheet";
import { collectionSheetWords as words } from "../../../src/messages/collection-sheet";
import { printedFinding, printedRow, record } from "./printed";

/** The values of each row, in the order of its cells. */
function rowsOf({ cells }: PlannedSheet): string[][] {
  const rows = new Map<number, string[]>();
  for (const { at, content } of [...cells].sort(
    (one, other) => one.at.row - other.at.row || one.at.column - other.at.column,
  )) {
    const row = rows.get(at.row) ?? [];
    row.push(content.value);
    rows.set(at.row, row);
  }
  return [...rows.values()];
}

const valueAt = ({ cells }: PlannedSheet, address: string) =>
  cells.find(({ at }) => a1(at) === address)?.content;

const ERROR = printedFinding("score-mismatch", "G12", "“热线受理量”得分应为 4.00 分。");
const FOLLOWS = printedFinding("total-mismatch", "G27", "总分应为 99.00 分。", { cause: 0 });
const NOTICE = printedFinding("explanation-incomplete", "H12", "“热线受理量”的说明没有写明原因。", {
  severity: "notice",
});
const MISSING = printedFinding("missing-explanation", "H13", "“培训人数”得 9.00 分，请填写。");
const ACCEPTED = { ...ERROR, accepted: { reason: "核过台账", on: "2026-01-15" } };

const rows = [
  printedRow(12, { name: "热线受理量" }),
  printedRow(13, { name: "培训人数", score: { reported: "9.00", computed: "9.00" } }),
  printedRow(14, { level1: "满意度指标", score: { reported: "9.50", computed: "9.50" } }),
];
const FORMS = [
  record({
    indicators: rows,
    findings: [ERROR, FOLLOWS, NOTICE, MISSING],
    project: "=cmd|'/c calc'!A1",
  }),
  record({ indicators: rows, findings: [ACCEPTED], unit: "区绿化管理所", file: "在/别处/b.xlsx" }),
];

const collection = (forms: readonly FormRecord[] = FORMS): Collection => ({
  forms,
  unread: [{ file: "x/坏.xlsx", sheet: null, sentence: "文件已损坏。" }],
  across: acrossNotices(forms, []),
  rounds: null,
  sample: null,
});

describe("自评汇总", () => {
  const sheets = summarySheets(collection(), "2026-11-30", words);
  const [first, findings, statistics] = sheets;

  it("has a row a form, every finding, figures, notices across forms, and what was not read", () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      "自评汇总",
      "问题清单",
      "统计图表",
      "跨表提示",
      "没有核对的",
    ]);
    expect(rowsOf(first).slice(2)).toEqual([
      [
        ["序号", "实施单位", "主管部门", "项目名称", "年度"],
        ["年初预算数", "全年预算数", "全年执行数", "单位", "执行率%"],
        ["表上总分", "计算总分", "表上等级", "计算等级"],
        ["预算执行率扣分", "产出扣分", "满意度扣分"],
        ["必须处理", "建议核对", "提示", "已核实", "缺少说明", "文件", "工作表"],
      ].flat(),
      [
        ["1", "市物业管理事务中心", "市住建委", "=cmd|'/c calc'!A1", "2024"],
        ["100.00", "100.00", "95.00", "万元", "95.00"],
        ["99.50", "99.50", "优", "优", "0.50", "1.00", "0.50"],
        ["3", "0", "1", "0", "1", "a.xlsx", "自评表"],
      ].flat(),
      [
        ["2", "区绿化管理所", "市住建委", "物业事务管理", "2024"],
        ["100.00", "100.00", "95.00", "万元", "95.00"],
        ["99.50", "99.50", "优", "优", "0.50", "1.00", "0.50"],
        ["0", "0", "0", "1", "0", "b.xlsx", "自评表"],
      ].flat(),
      [
        ["合计", "200", "200", "190", "万元", "95.00"],
        ["1", "2", "1", "3", "0", "1", "1", "1"],
      ].flat(),
      ["平均", "95.00", "99.50", "99.50"],
    ]);
  });

  it("can be filtered, keeps its header in view, and prints it on every page of A4 landscape", () => {
    expect(first).toMatchObject({
      frozenRows: 3,
      filter: { from: { row: 3, column: 1 }, to: { row: 5, column: 24 } },
      print: {
        orientation: "landscape",
        paper: "A4",
        pagesWide: 1,
        titleRows: { first: 3, last: 3 },
        to: { row: 7, column: 24 },
      },
    });
  });

  it("lists every finding with its row, the accepted ones with their reason", () => {
    expect(rowsOf(findings as PlannedSheet).slice(2)).toEqual([
      [
        "1",
        "市物业管理事务中心",
        "=cmd|'/c calc'!A1",
        "2024",
        "热线受理量",
        "必须处理",
        "G12",
        ERROR.message,
        "a.xlsx",
        "自评表",
      ],
      [
        "2",
        "市物业管理事务中心",
        "=cmd|'/c calc'!A1",
        "2024",
        "—",
        "必须处理",
        "G27",
        FOLLOWS.message,
        "a.xlsx",
        "自评表",
      ],
      [
        "3",
        "市物业管理事务中心",
        "=cmd|'/c calc'!A1",
        "2024",
        "热线受理量",
        "提示",
        "H12",
        NOTICE.message,
        "a.xlsx",
        "自评表",
      ],
      [
        "4",
        "市物业管理事务中心",
        "=cmd|'/c calc'!A1",
        "2024",
        "培训人数",
        "必须处理",
        "H13",
        MISSING.message,
        "a.xlsx",
        "自评表",
      ],
      [
        "5",
        "区绿化管理所",
        "物业事务管理",
        "2024",
        "热线受理量",
        "必须处理",
        "G12",
        ERROR.message,
        "核过台账（2026-01-15）",
        "b.xlsx",
        "自评表",
      ],
    ]);
  });

  it("keeps a text that looks like a formula a text", () => {
    expect(valueAt(first, "D4")).toEqual({ kind: "text", value: "=cmd|'/c calc'!A1" });
    const format = first.blocks
      .filter(({ from, to }) => from.row === 4 && to.row === 4 && from.column === 4)
      .map(({ style }) => style?.format);
    expect(format).toEqual(["@"]);
  });

  it("draws a chart of each distribution and ranking, of the cells beside it", () => {
    const { charts = [], cells } = statistics as PlannedSheet;
    expect(charts.map(({ title, kind }) => [title, kind])).toEqual([
      ["得分分布", "columns"],
      ["等级分布", "pie"],
      ["预算执行率分布", "columns"],
      ["扣分最多的指标", "bars"],
      ["主管部门平均总分排名", "bars"],
    ]);
    const [scores] = charts;
    const within = (column: number) =>
      cells
        .filter(
          ({ at }) =>
            at.column === column &&
            at.row >= (scores?.labels.from.row ?? 0) &&
            at.row <= (scores?.labels.to.row ?? 0),
        )
        .map(({ content }) => content.value);
    expect(within(1)).toEqual([
      "60 分以下",
      "60 至 80 分（不含 80）",
      "80 至 90 分（不含 90）",
      "90 至 95 分（不含 95）",
      "95 至 100 分（不含 100）",
      "100 分",
    ]);
    expect(within(2)).toEqual(["0", "0", "0", "0", "2", "0"]);
  });

  it("shows what became of the findings of an earlier round, and which forms are missing", () => {
    const before = [
      record({ indicators: rows, findings: [ERROR, MISSING] }),
      record({ indicators: rows, findings: [ERROR], project: "没有再报的" }),
    ];
    const now = [record({ indicators: rows, findings: [ERROR, NOTICE], file: "新.xlsx" })];
    const rounds = compareRounds(before, now, []);
    const all = summarySheets({ ...collection(now), rounds }, "2026-11-30", words);
    const sheet = (name: string) => rowsOf(all.find((each) => each.name === name) as PlannedSheet);
    expect(sheet("与上次对比").slice(1, 2)).toEqual([
      [
        "与上次相比：已改 1 项，仍未改 1 项，已核实 0 项，新增 1 项；1 项这次没有核对到，不算已改；1 份未再报送。",
      ],
    ]);
    expect(sheet("与上次对比").slice(3)).toEqual([
      [
        "1",
        "市物业管理事务中心",
        "物业事务管理",
        "2024",
        "两次都有",
        "1",
        "1",
        "0",
        "1",
        "0",
        "a.xlsx：自评表",
        "新.xlsx：自评表",
      ],
      [
        "2",
        "市物业管理事务中心",
        "没有再报的",
        "2024",
        "未再报送",
        "0",
        "0",
        "0",
        "0",
        "1",
        "a.xlsx：自评表",
      ],
    ]);
    expect(
      sheet("对比明细")
        .slice(2)
        .map(([, state, , , , row]) => [state, row]),
    ).toEqual([
      ["仍未改", "热线受理量"],
      ["新增", "热线受理量"],
      ["已改", "培训人数"],
      ["未再报送", "热线受理量"],
    ]);
  });

  it("lists the sample with the seed, and how it is drawn again", () => {
    const request = { count: 1, seed: "2026", by: "risk" } as const;
    const sample = { request, forms: drawSample(FORMS, request) };
    const all = summarySheets({ ...collection(), sample }, "2026-11-30", words);
    const [, note, , drawn] = rowsOf(all.find(({ name }) => name === "抽查名单") as PlannedSheet);
    expect(note?.[0]).toContain("种子“2026”");
    expect(drawn?.slice(0, 5)).toEqual([
      "1",
      "市物业管理事务中心",
      "=cmd|'/c calc'!A1",
      "2024",
      "高",
    ]);
  });
});

describe("退回清单", () => {
  const options: ReturnsOptions = { on: "2026-11-30", due: "2026-12-15", unread: [], words };
  const units = unitReturns(FORMS, null);

  it("names what a unit has to repair, where and by when, and what follows from what", () => {
    const [unit] = units;
    const texts = rowsOf(returnSheet(unit as never, options));
    expect(texts.slice(0, 4)).toEqual([
      ["退回修改清单：市物业管理事务中心"],
      ["共核对自评表 1 份：必须处理 3 项，建议核对 0 项。"],
      ["修改期限：2026-12-15 前修改后重新报送。"],
      ["核对日期：2026-11-30"],
    ]);
    expect(texts.slice(5, 8).map((row) => row.slice(3))).toEqual([
      ["a.xlsx", "自评表", "G12", "热线受理量", "必须处理", ERROR.message],
      [
        "a.xlsx",
        "自评表",
        "G27",
        "—",
        "必须处理",
        `${FOLLOWS.message}（由第 1 项引起，改好后随之消失）`,
      ],
      ["a.xlsx", "自评表", "H13", "培训人数", "必须处理", MISSING.message],
    ]);
  });

  it("asks for soon without a day, and for nothing of a unit without open findings", () => {
    const [, other] = units;
    const texts = rowsOf(returnSheet(other as never, { ...options, due: null }));
    expect(texts.flat()).toContain("修改期限：请尽快修改后重新报送。");
    expect(texts.flat()).toContain("无需修改");
  });

  it("says what is still open, and asks again for a form that was not handed in", () => {
    const before = [
      record({ indicators: rows, findings: [ERROR] }),
      record({ indicators: rows, findings: [ERROR], project: "没有再报的", file: "旧.xlsx" }),
    ];
    const now = [record({ indicators: rows, findings: [ERROR, MISSING] })];
    const [unit] = unitReturns(now, compareRounds(before, now, []));
    const states = rowsOf(returnSheet(unit as never, options))
      .slice(5, 8)
      .map((row) => row.at(-1));
    expect(states).toEqual(["仍未改", "新增", "未再报送"]);
  });

  it("is a book with an index of units, a sheet each, and what was not read", () => {
    const unread = [{ file: "x/坏.xlsx", sheet: null, sentence: "文件已损坏。" }];
    const book = returnsBook(units, { ...options, unread });
    expect(book.map(({ name }) => name)).toEqual(["总表", "市物业管理事务中心", "区绿化管理所"]);
    expect(rowsOf(book[0]).slice(4)).toEqual([
      ["1", "市物业管理事务中心", "1", "3", "0", "2026-12-15", "市物业管理事务中心"],
      ["2", "区绿化管理所", "1", "0", "0", "无需修改", "区绿化管理所"],
      ["（没有核对）坏.xlsx", "文件已损坏。"],
    ]);
  });

  it("gives units that are spelled in other brackets one list", () => {
    const forms = ["市中心（本部）", "市中心(本部)", "市中心（本部）"].map((unit) =>
      record({ unit }),
    );
    expect(unitReturns(forms, null).map(({ unit, forms: of }) => [unit, of.length])).toEqual([
      ["市中心（本部）", 3],
    ]);
  });
});

describe("the name of a unit's file", () => {
  it.each([
    ["市物业管理事务中心", "退回清单-市物业管理事务中心"],
    ["../../etc/passwd", "退回清单-______etc_passwd"],
    ['C:\\Windows\\a<b>|c?*"', "退回清单-C__Windows_a_b__c___"],
    ["市中心（本部）. ", "退回清单-市中心（本部）_"],
    ["甲\u0000\u202e乙\n丙", "退回清单-甲__乙 丙"],
    ["", "退回清单-"],
    ["长".repeat(300), `退回清单-${"长".repeat(60)}`],
  ])("%j is %j", (unit, name) => {
    expect(fileNameOf("退回清单", unit, new Set())).toBe(name);
  });

  it("is no other one's, whatever the case", () => {
    const taken = new Set<string>();
    expect(
      ["A单位", "a单位", "a单位", "A/单位", "A_单位"].map((unit) => fileNameOf("退", unit, taken)),
    ).toEqual(["退-A单位", "退-a单位(2)", "退-a单位(3)", "退-A_单位", "退-A_单位(2)"]);
  });
});
