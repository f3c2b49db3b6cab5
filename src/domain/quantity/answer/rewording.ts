/**
 * Answers in other words that say the same, as the grammar reads them: examples of what a name counts (更新电脑、
 * 打印机等31台 of 办公设备), titles (《年鉴》), and brackets of a name that the answer leaves out (增雨 for 增雨(雪)).
 */
import { deedsIn } from "../words/actions";

/** Nouns for things of many kinds, and which things of them an answer may give as examples. */
const EXAMPLES: readonly (readonly [kind: RegExp, noun: string, examples: RegExp])[] = [
  [
    /办公(?:自动化)?设备/u,
    "设备",
    /^(?:[台式笔记本平板]*电脑|计算机|服务器|空调|电视机?|显示器|\p{Script=Han}{0,4}(?:打印|复印|传真|碎纸|一体|照相|扫描|投影)[机仪])$/u,
  ],
  [
    /宣传(?:资料|材料|品)/u,
    "资料",
    /^(?:\p{Script=Han}{0,4}(?:折页|海报|手册|画册|传单|单页|宣传单|挂图|横幅|展板|标语|读本|扑克|纸巾|袋|扇子?|围裙))$/u,
  ],
  [
    /(?:救灾|防汛|抗旱|应急|抢险|防火)(?:[\p{Script=Han}、]{0,6})物资/u,
    "物资",
    /^(?:\p{Script=Han}{0,2}(?:棉被|被子?|被褥|大衣|棉衣|毛毯|毯子|帐篷|床|编织袋|救生[衣圈]|水泵|铁锹|[雨胶]靴|雨衣|发电机|冲锋舟|橡皮艇|手电筒?|应急灯|灭火器|风力灭火机|麻袋|沙袋|铁丝))$/u,
  ],
];
const LISTED =
  /^((?:已|共|累计|全年|实际|年内)*)(\p{Script=Han}{2,8}?)((?:、\p{Script=Han}{1,8}?){1,4})等(?:各类|各种)?(\p{Script=Han}{2,4})?(?=(?:共|共计|合计|累计)?\d)/u;

/** An answer with the noun that its row counts instead of examples of it; the answer itself where it has none. */
function withoutExamples(text: string, row: string): string {
  const [all = "", adverbs = "", first = "", others = "", counted = ""] = LISTED.exec(text) ?? [];
  const deed = deedsIn(first)[0];
  if (all === "" || deed?.from !== 0 || (counted !== "" && !row.includes(counted))) return text;
  const said = [first.slice(deed.word.length), ...others.slice(1).split("、")];
  const kind = EXAMPLES.find(
    ([kinds, , one]) => kinds.test(row) && said.every((thing) => one.test(thing)),
  );
  if (kind === undefined) return text;
  return `${adverbs}${deed.word}${row.includes("宣传品") ? "宣传品" : kind[1]}${text.slice(all.length)}`;
}

/** Figures that are part of a word of a name, with the two characters behind them: 5G基站, 12345热线. */
const OWN_FIGURE = /\d{1,5}[A-Z]?(?=\p{Script=Han}{2})/gu;

/** An answer and the name of its row without a figure that both have before the same word. */
function withoutFigures(text: string, name: string): readonly [string, string] {
  for (const { 0: figure, index } of name.matchAll(OWN_FIGURE)) {
    const at = text.indexOf(name.slice(index, index + figure.length + 2));
    if (at < 0 || /\d/u.test(text.charAt(at - 1))) continue;
    const rest = text.slice(0, at) + text.slice(at + figure.length);
    if (/\d/u.test(rest)) return [rest, name.slice(0, index) + name.slice(index + figure.length)];
  }
  return [text, name];
}

/**
 * An answer and the name of its row as the grammar reads them.
 *
 * @param text folded and without white space
 */
export function reworded(text: string, name: string, target: string): readonly [string, string] {
  const plain = text
    .replace(/[《》]/gu, "")
    .replace(/^((?:已|共|全年|累计)*完成\p{Script=Han}{2,8})任务(?=\d)/u, "$1")
    .replace(/(?<=建成|完工|竣工|安装)并(?:已?投入使用|投用|交付使用)(?=\d)/u, "");
  // 增雨 for 增雨(雪)
  const whole = name.replace(/\(\p{Script=Han}{1,3}\)(?=\p{Script=Han})/gu, (bracket) =>
    plain.includes(bracket) ? bracket : "",
  );
  const [said, own] = withoutFigures(plain, whole);
  return [withoutExamples(said, `${name}${target}`), own];
}
