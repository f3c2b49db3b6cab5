/** A target in words as an answer is compared with it. */
import { FALLING } from "./affirming-words";
import type { Direction } from "./direction";

/** The target and name of a row, and what kind of target it is. Both are keys. */
export interface Asked {
  readonly target: string;
  readonly name: string;
  /** The target asks for the absence of something. */
  readonly isDenying: boolean;
  /** The target asks for none at all; fewer do not meet it. */
  readonly isRuledOut: boolean;
  /** The target asks for a decrease. */
  readonly falls: boolean;
  /** The direction that the target asks for; null: a state, or more than one. */
  readonly direction: Direction | null;
}

/** Words of denial and prevention. */
export const DENYING = /[无未不没零]|杜绝|避免|防止|消除|遏制|防范/u;
/** Words in which 不, 未, 无 deny nothing. */
const LEXICAL = /不[低高少多小大]于|不断|不动产|不同|未来|未成年|无障碍|无人机|无线|无偿/gu;

/** Whether a target denies or excludes something: 无投诉, 杜绝事故. */
export const isDenying = (target: string): boolean => DENYING.test(target.replace(LEXICAL, ""));

/** Whether a target asks for a decrease: 降低, 只减不增, not 不降低. */
export const isFalling = (target: string): boolean =>
  /只[减降]/u.test(target) ||
  FALLING.some((word) => word.length > 1 && target.includes(word) && !target.includes(`不${word}`));
