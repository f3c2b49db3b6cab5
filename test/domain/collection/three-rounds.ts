/**
 * Forms of three rounds, generated as the command prints them. Each finding has an identity that the
 * program does not see, so that its state is known without comparing anything.
 */
import type { PrintedFinding, PrintedForm } from "../../../src/domain/collection/printed-form";
import { printedFinding, printedForm, printedRow } from "./printed";

export type Draw = () => number;

/** A row through all rounds. */
export interface LiveRow {
  readonly id: string;
  name: string;
  level2: string;
  target: string;
  actual: string;
}

export interface LiveFinding {
  readonly id: string;
  /** The row's id; null for a finding about the form. */
  readonly row: string | null;
  readonly code: string;
  /** Changes from round to round, as the form's figures do. */
  figure: number;
  accepted: boolean;
}

export interface LiveForm {
  readonly id: number;
  unit: string;
  department: string;
  project: string;
  year: string | null;
  title: string;
  file: string;
  sheet: string;
  rows: LiveRow[];
  findings: LiveFinding[];
}

export const pick = <T>(draw: Draw, values: readonly T[]): T => {
  const value = values[Math.floor(draw() * values.length)];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
};

const ROW_NAMES = [
  "房屋维修委托鉴定完成数量",
  "从业人员业务培训覆盖比例",
  "热线诉求按期办结情况",
  "巡查发现问题整改落实程度",
  "宣传资料发放覆盖小区数",
  "信息系统全年稳定运行天数",
  "专项调研报告成果质量",
  "项目支出成本控制情况",
  "周边居民生活环境改善",
  "长效管理机制健全程度",
  "服务对象总体满意度水平",
  "上级主管部门认可程度",
];
const TOPICS = ["物业监管", "绿化养护", "道路清扫", "防汛抢险", "校舍修缮", "图书采购", "基层宣传"];
const PLACES = ["城东", "城西", "滨江", "高桥", "南湖", "北岭"];
const ROW_CODES = ["score-mismatch", "missing-explanation", "unreadable-actual", "overachieved"];
const FORM_CODES = ["total-mismatch", "grade-mismatch", "weight-sum", "funds-sum", "rate-mismatch"];

export function firstRound(count: number, draw: Draw): LiveForm[] {
  return Array.from({ length: count }, (_, id): LiveForm => {
    const rows = ROW_NAMES.map((name, index): LiveRow => ({
      id: `${id}.${index}`,
      name,
      level2: index < 6 ? "数量指标" : "社会效益指标",
      target: "≥95%",
      actual: "90%",
    }));
    const ofRows = rows
      .filter(() => draw() < 0.3)
      .map((row, index): LiveFinding => ({
        id: `${row.id}:${index}`,
        row: row.id,
        code: pick(draw, ROW_CODES),
        figure: id + index,
        accepted: false,
      }));
    const ofForm = FORM_CODES.filter(() => draw() < 0.2).map((code): LiveFinding => ({
      id: `${id}.${code}`,
      row: null,
      code,
      figure: id,
      accepted: false,
    }));
    return {
      id,
      unit: `${pick(draw, PLACES)}区第${id % 60}事务中心（本部）`,
      department: "市住房和城乡建设管理委员会",
      project: `${pick(draw, TOPICS)}${id}号项目`,
      year: "2024",
      title: "项目支出绩效自评表（2024年度）",
      file: `单位${id}.xlsx`,
      sheet: `表${id}`,
      rows,
      findings: [...ofRows, ...ofForm],
    };
  });
}

const columnOf: Readonly<Record<string, string>> = {
  "missing-explanation": "H",
  "unreadable-actual": "E",
};

function findingOf(form: LiveForm, live: LiveFinding): PrintedFinding {
  const accepted = live.accepted ? { accepted: { reason: "核过", on: "2026-01-15" } } : {};
  if (live.row === null) {
    const cell = `G${form.rows.length + 20}`;
    return printedFinding(live.code, cell, `应为 ${live.figure}.00，表上写的是 1.00。`, accepted);
  }
  const index = form.rows.findIndex(({ id }) => id === live.row);
  const cell = `${columnOf[live.code] ?? "G"}${index + 12}`;
  const name = form.rows[index]?.name ?? "";
  return printedFinding(live.code, cell, `“${name}”得分应为 ${live.figure}.00 分。`, accepted);
}

/** The forms as they are printed, with the identities of their findings in the same order. */
export const printed = (form: LiveForm): PrintedForm =>
  printedForm({
    file: form.file,
    sheet: form.sheet,
    title: form.title,
    year: form.year,
    unit: form.unit,
    department: form.department,
    project: form.project,
    indicators: form.rows.map((row, index) =>
      printedRow(index + 12, {
        name: row.name,
        level2: row.level2,
        target: row.target,
        actual: row.actual,
      }),
    ),
    findings: form.findings.map((finding) => findingOf(form, finding)),
  });

const shuffled = <T>(draw: Draw, values: readonly T[]): T[] =>
  values
    .map((value) => ({ value, at: draw() }))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value);

const WIDE: Readonly<Record<string, string>> = { "（": "(", "）": ")" };

/** Edits that change no finding of a form, as people make them. */
export function edited(form: LiveForm, round: number, draw: Draw): LiveForm {
  const rows = shuffled(draw, form.rows).map((row): LiveRow => ({
    ...row,
    name: draw() < 0.1 ? row.name.replace(/(.{2})(.+)/u, "$1的$2") : row.name,
    actual: draw() < 0.3 ? "93%" : row.actual,
  }));
  return {
    ...form,
    rows,
    findings: shuffled(draw, form.findings).map((finding) => ({
      ...finding,
      figure: finding.figure + round * 7,
    })),
    file: draw() < 0.5 ? `第${round}次报送-${form.id}（改）.xlsx` : "汇总.xlsx",
    sheet: `Sheet${Math.floor(draw() * 9)}`,
    unit: draw() < 0.3 ? form.unit.replace(/[（）]/gu, (mark) => WIDE[mark] ?? mark) : form.unit,
    year: draw() < 0.2 ? null : "2024年度",
  };
}

/** The state of each finding, by its identity. */
export interface Truth {
  readonly state: Map<string, "repaired" | "open" | "accepted" | "new" | "not-judged">;
}

/** The next round: findings repaired, accepted and added, forms missing and forms new. */
export function nextRound(
  forms: readonly LiveForm[],
  round: number,
  draw: Draw,
): { readonly forms: LiveForm[]; readonly truth: Truth; readonly missing: number } {
  const state: Truth["state"] = new Map();
  let missing = 0;
  const next = forms.flatMap((form): LiveForm[] => {
    const isMissing = draw() < 0.05;
    if (isMissing) {
      missing += 1;
      for (const { id, accepted } of form.findings) if (!accepted) state.set(id, "not-judged");
      return [];
    }
    const kept = form.findings.flatMap((finding): LiveFinding[] => {
      if (finding.accepted) {
        state.set(finding.id, "accepted");
        return [finding];
      }
      if (draw() < 0.5) {
        state.set(finding.id, "repaired");
        return [];
      }
      const accepted = draw() < 0.1;
      state.set(finding.id, accepted ? "accepted" : "open");
      return [{ ...finding, accepted }];
    });
    const free = form.rows.filter(({ id }) => form.findings.every(({ row }) => row !== id));
    const [row] = free;
    const added: LiveFinding[] =
      row !== undefined && draw() < 0.3
        ? [
            {
              id: `${row.id}@${round}`,
              row: row.id,
              code: "score-exceeds-weight",
              figure: 5,
              accepted: false,
            },
          ]
        : [];
    for (const { id } of added) state.set(id, "new");
    return [edited({ ...form, findings: [...kept, ...added] }, round, draw)];
  });
  const fresh = firstRound(5, draw).map((form): LiveForm => ({
    ...form,
    project: `${form.project}（第${round}次新增）`,
    findings: form.findings.map((finding) => ({ ...finding, id: `${round}+${finding.id}` })),
  }));
  for (const { findings } of fresh) for (const { id } of findings) state.set(id, "new");
  return { forms: shuffled(draw, [...next, ...fresh]), truth: { state }, missing };
}
