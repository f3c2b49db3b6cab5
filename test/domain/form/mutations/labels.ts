/** Labels split, merged, unmerged, repeated and worded otherwise. */
import { BLANK, textCell, type Mark, type MarkedCell, type Rows } from "./marked";
import { chance, choose, eachMarked, formsOn, mutation, type Mutation } from "./mutation";

const BLANKS = [" ", "\n", "\u3000", "\u00a0", "  ", "\r\n"] as const;
const HAN = /^[\p{Script=Han}（）()]+$/u;

/** White space or a line break inside Chinese texts. */
const splitTexts = mutation("white space inside texts", (rows, random) =>
  eachMarked(rows, (cell, mark) => {
    const { kind, shown } = cell;
    if (kind !== "text" || !HAN.test(shown) || shown.length < 2 || !chance(random, 3)) return cell;
    const at = 1 + random.below(shown.length - 1);
    return textCell(shown.slice(0, at) + random.oneOf(BLANKS) + shown.slice(at), mark);
  }),
);

const spreadLabels = mutation("labels spread with spaces", (rows, random) =>
  eachMarked(rows, (cell, mark) => {
    const isLabel = ["header", "total-label", "level1", "level2"].includes(mark.part);
    if (!isLabel || cell.kind !== "text" || !HAN.test(cell.shown) || !chance(random, 2))
      return cell;
    return textCell(Array.from(cell.shown).join(random.oneOf([" ", "  ", "\n", "\u3000"])), mark);
  }),
);

const LABELS = new Set(["header", "total-label", "funds-label", "level1", "level2", "title"]);

const colons = mutation("labels with a colon", (rows, random) =>
  eachMarked(rows, (cell, mark) => {
    const isLabel = LABELS.has(mark.part) && mark.part !== "title";
    const known =
      isLabel || (mark.part === "other" && /^(项目名称|主管部门|实施单位)$/u.test(cell.shown));
    if (!known || cell.shown.trim() === "" || !chance(random, 2)) return cell;
    return textCell(cell.shown.replace(/[:：]$/u, "") + random.oneOf(["：", ":", " ："]), mark);
  }),
);

/** The merged cells that are unmerged and filled: those of labels, not those of figures and texts. */
const isLabel = ({ part }: Mark): boolean =>
  LABELS.has(part) || part === "name" || part === "other";

/** Excel's 取消合并 with the label filled into each of the cells it covered. */
function unmerged(rows: Rows, which: (mark: Mark) => boolean): Rows {
  const covered = new Map<string, MarkedCell>();
  for (const cell of rows.flat()) {
    const { mark } = cell;
    if (mark?.span == null || !which(mark)) continue;
    for (let row = 0; row < mark.span[0]; row += 1)
      for (let column = 0; column < mark.span[1]; column += 1)
        covered.set(`${mark.form}:${mark.row + row}:${mark.column + column}`, cell);
  }
  return eachMarked(rows, (cell, mark) => {
    const label = covered.get(`${mark.form}:${mark.row}:${mark.column}`);
    if (label?.mark == null || cell.shown.trim() !== "") return cell;
    // The copy is in another column and has the part of the label.
    const { part, row } = label.mark;
    const partOfLabel =
      /^level/u.test(part) || (part === "header" && row === mark.row) ? part : mark.part;
    return { ...label, mark: { ...mark, part: partOfLabel } };
  });
}

const unmergeDown = mutation("labels merged down, filled into each row", (rows) =>
  unmerged(rows, (mark) => isLabel(mark) && mark.span?.[1] === 1),
);

const unmergeAcross = mutation("labels merged across, filled into each column", (rows) =>
  unmerged(rows, (mark) => isLabel(mark) && mark.span?.[0] === 1),
);

const unmergeSome = mutation("some merged labels filled", (rows, random) =>
  unmerged(rows, (mark) => isLabel(mark) && chance(random, 2)),
);

const unmergeValues = mutation("merged values filled", (rows) =>
  unmerged(rows, (mark) => !isLabel(mark)),
);

const bare = (text: string): string => text.replace(/\s|[:：]/gu, "");

type Levels = Partial<Record<"level1" | "level2", MarkedCell>>;

/** Repeats a level's label on those rows below it for which `keep` holds. */
export function withLevels(rows: Rows, keep: () => boolean): Rows {
  const inForce = new Map<number, Levels>();
  return rows.map((row) => {
    const named = row.flatMap(({ mark }) =>
      mark?.part === "name" && mark.straight ? mark.form : [],
    );
    return row.map((cell) => {
      const { mark } = cell;
      if (mark === null || !mark.straight || (mark.role !== "level1" && mark.role !== "level2"))
        return cell;
      const levels = inForce.get(mark.form) ?? {};
      if (mark.part === mark.role && cell.shown.trim() !== "") {
        const isNew = bare(levels[mark.role]?.shown ?? "") !== bare(cell.shown);
        if (isNew && mark.role === "level1") inForce.set(mark.form, { level1: cell });
        else inForce.set(mark.form, { ...levels, [mark.role]: cell });
        return cell;
      }
      const label = levels[mark.role];
      return named.includes(mark.form) && cell.shown.trim() === "" && label !== undefined && keep()
        ? label
        : cell;
    });
  });
}

const repeatLevels = mutation("levels on every row", (rows) => withLevels(rows, () => true));

const repeatSomeLevels = mutation("levels on some rows", (rows, random) =>
  withLevels(rows, () => chance(random, 2)),
);

/** A block's label, as most forms have it left of their levels. */
const addBlockLabel = mutation("a block's label left of the levels", (rows, random) => {
  const [form, ...others] = formsOn(rows);
  if (form === undefined || others.length > 0) return rows;
  const isHeader = ({ mark }: MarkedCell): boolean => mark?.part === "header";
  const left = Math.min(
    ...rows.map((row) => row.findIndex(isHeader)).filter((column) => column >= 0),
  );
  const first = rows.flat().find((cell) => isHeader(cell));
  if (first === undefined || /绩效/u.test(first.shown)) return rows;
  const every = chance(random, 2);
  let placed = false;
  return rows.map((row) => {
    const inTable = row.some((cell) => isHeader(cell) || cell.mark?.part === "name");
    const isLabelled = inTable && (every || !placed);
    placed ||= inTable;
    return [...row.slice(0, left), isLabelled ? textCell("绩效指标") : BLANK, ...row.slice(left)];
  });
});

/** Other wordings published forms have for the same. */
const WORDINGS: readonly (readonly string[])[] = [
  ["年度指标值", "目标值", "年初目标值", "年初指标值", "年度指标值（A）", "预期指标值"],
  ["实际完成值", "完成值", "全年实际值", "全年完成值", "年终完成值", "实际完成值（B）"],
  ["分值", "分数", "权重", "参考分值", "标准分值"],
  ["得分", "自评得分", "自评分", "实际得分"],
  [
    "偏差原因分析及改进措施",
    "偏差原因分析和改进措施",
    "未完成原因分析",
    "未完成原因及拟采取的改进措施",
    "原因",
  ],
  ["年初预算数", "年初预算"],
  ["全年预算数", "全年预算数（A）", "调整后预算数", "预算数（A）"],
  ["全年执行数", "全年执行数（B）", "预算执行数", "执行数（B）"],
  ["执行率", "执行率（B/A）", "预算执行率", "执行率(%)"],
  ["总分", "合计", "总 分", "总得分", "合计："],
  ["评分等级", "等级", "绩效等第", "评价等级"],
  ["主管部门", "预算主管部门", "项目主管部门", "主管部门（盖章）"],
  ["实施单位", "项目实施单位", "项目单位"],
];

const wordingOf = (text: string): string => bare(text).replace(/[（(][^（()）]*[)）]/gu, "");

/** Copies of a label are worded alike. */
const rewordLabels = mutation("other wordings of labels", (rows, random) => {
  const chosen = new Map<string, string>();
  return eachMarked(rows, (cell, mark) => {
    if (cell.kind !== "text" || !["header", "total-label", "other"].includes(mark.part))
      return cell;
    // 得分(20分*执行率) names points: it is not the same as 得分.
    if (/\d/u.test(cell.shown)) return cell;
    const key = wordingOf(cell.shown);
    const same = WORDINGS.find((wordings) => wordings.some((one) => wordingOf(one) === key));
    if (same === undefined) return cell;
    const wording = chosen.get(key) ?? (chance(random, 3) ? undefined : choose(random, same));
    chosen.set(key, wording ?? cell.shown);
    return wording === undefined ? cell : textCell(wording, mark);
  });
});

export const LABEL_MUTATIONS: readonly Mutation[] = [
  splitTexts,
  spreadLabels,
  colons,
  unmergeDown,
  unmergeAcross,
  unmergeSome,
  unmergeValues,
  repeatLevels,
  repeatSomeLevels,
  addBlockLabel,
  rewordLabels,
];
