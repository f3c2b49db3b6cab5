/** The results of a criterion: 得满分, 得3分, 不得分, 扣1分, 按比例得分, 酌情扣分. */
import type { Result } from "./criterion";
import type { Scanner } from "./scanner";

const N = String.raw`(\d{1,12}(?:\.\d{1,6})?)`;
const THE = String.raw`(?:该项|本项|此项|单项|该指标|本指标|指标|全部|则|,|即|可|相应|直接){0,6}`;
const GIVE = String.raw`(?:得|计|记|给|为|赋|评|按)`;
const WEIGHT = String.raw`(?:指标|权重|标准|该项|本项){0,6}(?:分值|权重分?|满分|标准分|总分|分数|权重分值)`;

const PERSON = [
  new RegExp(
    String.raw`${THE}(?:视|根据|依据|结合|按照?|由)?[^;。,]{0,20}?酌情[^;。,\d]{0,8}`,
    "uy",
  ),
  new RegExp(String.raw`${THE}视[^;。,]{0,10}?(?:扣|给|计|得)\d{0,3}-?\d{0,3}分`, "uy"),
  new RegExp(String.raw`${THE}(?:扣|得|计|给)${N}-${N}分`, "uy"),
];
const NOTHING = new RegExp(
  String.raw`${THE}(?:不得分|不计分|不给分|不予得分|${GIVE}?(?:0|零)分|扣完|扣除?全部分(?:值|数)|全扣|扣除?全分|扣除?满分|扣完全部分(?:值|数))`,
  "uy",
);
const FULL = new RegExp(
  String.raw`${THE}(?:${GIVE}?(?:满分[(]?(?:${N}分)?[)]?|全分|全部分(?:值|数))|不扣分|${GIVE}${WEIGHT}(?:的)?100%)`,
  "uy",
);
const MINUS = new RegExp(String.raw`${THE}(?:扣|减)(?:减|除|掉|少)?${N}分(?!-)`, "uy");
const MINUS_SHARE = new RegExp(
  String.raw`${THE}扣(?:减|除)?${WEIGHT}的?${N}%(?:的?分(?:值|数)?)?`,
  "uy",
);
const SHARE = new RegExp(
  String.raw`${THE}${GIVE}(?:${WEIGHT}的?${N}%(?:计分|得分|计算)?|${N}%的?${WEIGHT})`,
  "uy",
);
const POINTS = new RegExp(String.raw`${THE}${GIVE}?${N}分(?!-)`, "uy");
const PROPORTION = new RegExp(
  String.raw`${THE}(?:按照?|根据|依据|以)(?:其|的)?(?:实际)?(?:完成|达成|达标)?(?:情况|值|数)?(?:与目标值|占目标值|与计划)?(?:的|占|之)?(?:比例|百分比|比率|比值|率|完成率)(?:进行|来)?(?:得分|计分|给分|赋分|计算得分|折算得分|计算分(?:值|数)|计算|折算|扣分|扣减分?值?|评分|核算得分|确定得分|计得分|记分)`,
  "uy",
);

/** One result at this place; null where there is none that is understood. */
export function readResult(scanner: Scanner): Result | null {
  if (PERSON.some((each) => scanner.match(each) !== null)) return { kind: "person" };
  if (scanner.match(NOTHING) !== null) return { kind: "nothing" };
  const full = scanner.match(FULL);
  if (full !== null) {
    return full[1] === undefined ? { kind: "full" } : { kind: "points", points: full[1] };
  }
  if (scanner.match(PROPORTION) !== null) return { kind: "proportion" };
  const minusShare = scanner.match(MINUS_SHARE);
  if (minusShare !== null) return { kind: "minus-share", share: minusShare[1] ?? "" };
  const minus = scanner.match(MINUS);
  if (minus !== null) return { kind: "minus", points: minus[1] ?? "" };
  const share = scanner.match(SHARE);
  if (share !== null) return { kind: "share", share: share[1] ?? share[2] ?? "" };
  const points = scanner.match(POINTS);
  return points === null ? null : { kind: "points", points: points[1] ?? "" };
}
