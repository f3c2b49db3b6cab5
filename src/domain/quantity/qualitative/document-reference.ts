/** Answers that refer to another document: 详见附件, 参见决算表, 另附, 略. */

const ATTACHED = "(?:附件|附表|附页|附后|附注|说明|总结|报告|备注|清单|明细|后附)";
const PAPER =
  "(?:附件|附表|附页|附注|附后|附录|说明|总结|报告|报告书|备注|清单|明细|明细表|后附|材料|资料|台账|决算|决算表|佐证|文件|方案|合同|凭证|系统|表格|正文|下文|上文|前文|后文|部分|表|页|章|栏)";
const SEE = "(?:请?参见|参照|参阅|参考|查看|请?详?见|请见|另见|具体见|详情见|内容见)";
const NUMBERED = "[\\d一二三四五六七八九十]{0,3}";

const ATTACHMENT = new RegExp(`^(?:见后)?${ATTACHED}\\p{Script=Han}{0,6}\\d*$`, "u");
const REFERENCE = new RegExp(
  [
    `^(?:佐证|相关|有关|证明|具体|详细)?(?:材料|资料|情况|数据|内容)?${SEE}[\\p{Script=Han}\\d]{0,12}${PAPER}(?:第?${NUMBERED}[页章节条项部分]{0,2})?$`,
    "^(?:略|同[上前左下]|如上|见上|见前|见后|见下|另附|后附|附后|另行提供|(?:相关|佐证)?(?:材料|资料)?(?:附后|后附|另附)|详见[\\p{Script=Han}\\d]{1,20})$",
    "^[〃″ˮ]+$",
  ].join("|"),
  "u",
);

/** The longest reference, in characters. */
const LONGEST = 40;

const withoutMarks = (key: string): string => key.replace(/[()“”"'《》「」]/gu, "");

/**
 * Whether a target only refers to another place: 详见附件, 同上, 〃. Takes a key (folded, without white
 * space).
 */
export const refersElsewhere = (key: string): boolean =>
  key.length <= LONGEST && REFERENCE.test(withoutMarks(key));

/** Whether an answer only refers to another document. Takes a key. */
export const refersToDocument = (key: string): boolean =>
  refersElsewhere(key) || (key.length <= LONGEST && ATTACHMENT.test(withoutMarks(key)));
