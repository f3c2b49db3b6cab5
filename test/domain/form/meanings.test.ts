/** Rows with a changed meaning: the score follows the meaning, or the row is reported. */
import { assess } from "../../../src/domain/assessment/assess";
import { understand } from "../../../src/domain/form/understand";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { randomFrom } from "../../support/random";
import { HEADER, one } from "../../support/layout-sheet";
import { anyAsked, converted, written } from "./mutations/meanings/account";
import { displacedIn, silentIn } from "./mutations/meanings/run";
import { BLANK, cellsFrom, type Rows } from "./mutations/marked";
import { SHEETS } from "./mutations/mutant";

const SEED = 20240902;
const seeds = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => SEED + index * 7919);

it("scores what a changed row says, or names the row", () => {
  expect(
    seeds(400)
      .map(silentIn)
      .filter((found) => found !== null),
  ).toEqual([]);
});

it("names a row whose cells slipped, and passes over page numbers", () => {
  expect(
    seeds(60)
      .map(displacedIn)
      .filter((found) => found !== null),
  ).toEqual([]);
});

function computedOf(target: string, answer: string): string | null {
  const form = one(["项目支出绩效自评表（2024年度）"], HEADER, [
    "产出指标",
    "数量指标",
    "完成情况",
    target,
    answer,
    100,
    null,
    null,
  ]);
  return assess(form, defaultProfile).indicators[0]?.score.computed ?? null;
}

it("gives a quantity the same score in another unit of its dimension", () => {
  let count = 0;
  for (const seed of seeds(300)) {
    const random = randomFrom(seed);
    const { sign, target, actual, unit } = anyAsked(random);
    const other = converted(actual, unit, random);
    if (other === null) continue;
    count += 1;
    const asked = sign + written(target) + unit;
    const [plain, changed] = [written(actual) + unit, written(other[0]) + other[1]];
    expect([asked, changed, computedOf(asked, changed)]).toEqual([
      asked,
      changed,
      computedOf(asked, plain),
    ]);
  }
  expect(count).toBeGreaterThan(80);
});

/** Words of every kind, most of which are in no list of the program. */
const WORDS = (
  "未 不 没有 计划 拟 预计 上年 去年 取消 停工 约 近 余 多 左右 仅 只 才 还 共 已 均 完成 达到 实际 累计 全年 合格 优秀 良好 " +
  "增加 减少 提高 下降 超过 低于 以上 以下 以内 不超过 不低于 至少 至多 大于 小于 平均 最高 最低 其中 另有 包括 除外 " +
  "群众 企业 学生 农户 项目 任务 工作 活动 会议 培训 报告 设备 资金 经费 补助 奖励 处罚 投诉 事故 差错 验收 审核 退回 " +
  "道路 桥梁 水库 林木 耕地 住房 车辆 系统 平台 数据 网络 档案 图书 药品 疫苗 食品 衣物 能源 电力 天然气 " +
  "苹果 老虎 唱歌 跳舞 蓝色 迅速 缓慢 或许 大概 似乎 除了 关于 因为 所以 虽然 但是 如果 否则 每 第 半 双 倍 成 " +
  "率 度 数 量 额 值 比例 占比 面积 里程 成本 时间 周期 期限 上旬 月底 季度 年度 本年 当年 次年 以来 以前 之后 期间"
).split(" ");

it("never gives an answer more points for a word beside it", () => {
  for (const seed of seeds(700)) {
    const random = randomFrom(seed);
    const { sign, target, actual, unit } = anyAsked(random);
    const asked = sign + written(target) + unit;
    const answer = written(actual) + unit;
    const word = WORDS[random.below(WORDS.length)] ?? "";
    const longer = random.below(2) === 0 ? word + answer : answer + word;
    const [plain, more] = [computedOf(asked, answer), computedOf(asked, longer)];
    const isRaised = more !== null && Number(more) > Number(plain);
    expect(isRaised ? [asked, answer, longer, plain, more] : null).toBeNull();
  }
});

/** Every number on a sheet, as typed and as a percentage. */
function numbersOn(rows: Rows): ReadonlySet<number> {
  const found = rows
    .flat()
    .flatMap(({ shown, raw }) =>
      [shown, raw].flatMap((text) => text.replace(/[,，]/gu, "").match(/\d+(?:\.\d+)?/gu) ?? []),
    );
  return new Set(found.flatMap((text) => [Number(text), Number((Number(text) * 100).toFixed(8))]));
}

/** Without the cells, which contain the text of their fixture. */
const withoutCells = (key: string, value: unknown): unknown => (key === "cell" ? null : value);

/** Every number in a reading. */
const numbersIn = (read: unknown): readonly number[] =>
  [
    ...JSON.stringify(read, withoutCells).matchAll(/"(?:value|low|high)":"-?(\d+(?:\.\d+)?)"/gu),
  ].map(([, text]) => Number(text));

it("reads no number that the sheet does not hold where a cell is empty", () => {
  for (const seed of seeds(120)) {
    const random = randomFrom(seed);
    const rows = SHEETS[random.below(SHEETS.length)]?.rows ?? [];
    const filled = rows.flat().filter(({ kind, mark }) => kind !== "empty" && mark !== null);
    const removed = filled[random.below(filled.length)];
    const left = rows.map((row) =>
      row.map((cell) => (cell === removed ? { ...BLANK, mark: cell.mark } : cell)),
    );
    const known = numbersOn(left);
    const read = understand(cellsFrom(left)).flatMap(({ funds, indicators, total }) =>
      numbersIn([funds, indicators, total]),
    );
    expect([removed?.shown, read.filter((number) => !known.has(number))]).toEqual([
      removed?.shown,
      [],
    ]);
  }
});
