/** Hints that a form prints in a cell meant for an answer: 请说明…, 填写…, 不超过100字, （如有）. */
import { withoutEnd } from "./ends";
import { fold } from "./normalize";
import { remembered } from "./remembered";
import { firstCharacters } from "./wordings";

const STOPS = firstCharacters([".", "。", ";", "；"]);

const HINTS: readonly RegExp[] = [
  /^(填写|填报|填表|填列)(提示|说明|要求|须知|注意事项|内容)/u,
  /^(提示|填表提示)[::]/u,
  /^填写(?!完)\D*$/u,
  /^请(?![见参示款假购客])\p{Script=Han}{0,12}(填写|填报|填列|填入|填|说明|注明|写明|列明|描述|简述|概述|分析)/u,
  /^(如有|若有|如无|可不填|选填|必填|可选)([,、]?(请|可|则)?(填写|说明|不填|填无|填"无"))?$/u,
  /^(字数|限填?|控制在|不超过|不得超过|在)+\d{1,4}个?字(以内|之内|内)?$/u,
  /^\d{1,4}个?字(以内|之内|内)$/u,
];

const isHint = (line: string): boolean => {
  const folded = fold(line).replace(/\s/gu, "");
  const bare = withoutEnd(folded, (code) => STOPS.has(code)).replace(/^\((.*)\)$/u, "$1");
  return HINTS.some((hint) => hint.test(bare));
};

/** Characters of the longest hint. */
const LONGEST = 500;

/** A text without those of its lines that are hints; unchanged where none is. */
export const withoutFormHints = remembered((text): string => {
  if (text.length > LONGEST) return text;
  const lines = text.split(/[\r\n]+/u);
  const own = lines.filter((line) => !isHint(line));
  return own.length === lines.length ? text : own.join("\n");
});

/** Whether a text consists of hints only. */
export function isFormHint(text: string): boolean {
  return text.trim() !== "" && withoutFormHints(text).trim() === "";
}
