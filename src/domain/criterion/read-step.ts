/** Steps of a criterion: 每低1个百分点扣0.5分, 每超支1%扣权重的5%. */
import type { Step } from "./criterion";
import { measuredBy } from "./measured";
import type { Scanner } from "./scanner";

const N = String.raw`(\d{1,12}(?:\.\d{1,6})?)`;
const BELOW = "降低|下降|降|低于|低出|低|减少|少于|少完成|缺少|短缺|缺|少|未完成|未达到|落后|差";
const ABOVE =
  "增加|上升|超过|超出|超支|超期|超|高于|高出|高|提高|多出|多|延迟|延期|延误|逾期|推迟|上涨";
const GOAL = String.raw`(?:年度|年初|预期|设定|计划|目标)?(?:目标值|指标值|计划值|计划数|目标|标准值|标准|达标线|完成)?`;
const STEP = new RegExp(
  String.raw`(?:则|,|在此基础上){0,6}([\p{Script=Han}]{0,12}?)每(?:再|有)?([\p{Script=Han}]{0,12}?)(?:(${BELOW})|(${ABOVE}))${GOAL}(?:了)?${N}?(个百分点|百分点|%|小时|分钟|万元|亿元|平方米|公里|人次|场次|[\p{Script=Han}㎡]{1,3}?)(?:的|者|时|,|则|及以上){0,6}(?:相应)?(?:扣|减)(?:减|除|掉|少)?(?:(?:该项|本项|指标)?${N}分|(?:指标|该项)?(?:分值|权重分?|满分|总分)的?${N}%(?:的?分(?:值|数)?)?)`,
  "uy",
);

/** One step at this place; null where there is none that is understood. */
export function readStep(scanner: Scanner, name: string): Step | null {
  const found = scanner.match(STEP);
  if (found === null) return null;
  const [, before = "", subject = "", below, , size = "1", unit = "", points, share] = found;
  const measured = measuredBy(before === "" ? subject : before, unit, name);
  if (measured === null || (before !== "" && subject !== "")) return null;
  return {
    side: below === undefined ? "above" : "below",
    size,
    measured,
    points: points ?? share ?? "",
    ofWeight: points === undefined,
    from: null,
    part: "in-proportion",
    most: null,
  };
}
