/** Requirements that a target in words names, and the ones that an answer leaves out. */
import { words } from "../../text/wordings";

/** Requirements that stand side by side in a target: 及时足额, 真实准确完整. */
const DEMANDS = [
  /及时|[按准]时|[按如]期|[前内]完成/u,
  /足额|全额|按量/u,
  /准确|精准|真实/u,
  /完整|齐全/u,
  /按质|保质/u,
];
/**
 * Qualities that are requirements of their own only directly beside another: 安全、有效, 规范有序. Those of one
 * list have the same meaning: 公开 answers 公开透明.
 */
const PAIRED = [
  "安全",
  "有效",
  "规范",
  "有序",
  "公开 透明",
  "公平 公正",
  "科学",
  "合理",
  "合法 合规",
].map((same) => words(same));
const ONE = PAIRED.flat().join("|");
const SIDE_BY_SIDE = new RegExp(`(${ONE})[、,和与且并及]?(${ONE})`, "gu");

/** Whether an answer names some of several requirements and not the others. */
function lacksSome(asked: readonly boolean[], said: readonly boolean[]): boolean {
  const named = said.filter((is, at) => is && asked[at] === true).length;
  const all = asked.filter(Boolean).length;
  return all > 1 && named > 0 && named < all;
}

/** Whether an answer names one of several requirements and not the others: 及时足额 answered by 及时. */
export function lacksDemand(answer: string, target: string): boolean {
  const [asked, said] = [target, answer].map((text) => DEMANDS.map((demand) => demand.test(text)));
  if (lacksSome(asked ?? [], said ?? [])) return true;
  return [...target.matchAll(SIDE_BY_SIDE)].some(([, one, other]) => {
    const both = [one, other].map((each) => PAIRED.find((same) => same.includes(each ?? "")) ?? []);
    return (
      both[0] !== both[1] &&
      lacksSome(
        [true, true],
        both.map((same) => same.some((quality) => answer.includes(quality))),
      )
    );
  });
}

/** Whether a target asks for an earlier end than the answer names: 提前完成 answered by 按时完成. */
export const isNotEarly = (answer: string, target: string): boolean =>
  /^提前/u.test(target) &&
  /按时|按期|如期|准时|按计划|及时/u.test(answer) &&
  !answer.includes("提前");
