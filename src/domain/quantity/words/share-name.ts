/** Names of rates, whose numbers without a unit are shares. */
import { words } from "../../text/wordings";

/** Words for shares: a name that ends with one of them is the name of a rate. */
const SHARES = words("率 满意度 比例 占比 比重");
/** 进度 and 知晓度 are shares, 温度 is none. */
const MAY_BE = "度";

/** Brackets behind a name: 合格率(%). */
const BRACKETS = "(?:\\([^()]*\\)|（[^（）]*）)*";
const SURE = new RegExp(`(?:${SHARES.join("|")})${BRACKETS}$`, "u");
const SOMEWHERE = new RegExp(`${SHARES.join("|")}|${MAY_BE}`, "u");
const AT_END = new RegExp(`(?:${SHARES.join("|")}|${MAY_BE})$`, "u");

/** Whether a name is certainly that of a rate: 合格率, 满意度(%). */
export const isShareName = (name: string): boolean => SURE.test(name);

/** Whether a name may be that of a rate, by a word anywhere in it: 完成率情况, 知晓度. */
export const mayNameShare = (name: string): boolean => SOMEWHERE.test(name);

/** Whether a name may be that of a rate, by its ending: 知晓度. */
export const mayEndAsShare = (name: string): boolean => AT_END.test(name);
