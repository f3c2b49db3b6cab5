/** Faults of the page as it is drawn now, measured in the browser itself. */
import { cut } from "./cut";
import { beforeFocus, stop, unreached } from "./focus";
import { pale } from "./pale";
import { badTargets } from "./targets";
import { unfold, wholeHeight } from "./unfold";

function sideways(): readonly string[] {
  return [document.documentElement, ...document.querySelectorAll("main, [role=dialog]")]
    .filter((element) => element.scrollWidth > element.clientWidth)
    .map(() => "scrolls sideways");
}

/**
 * Pane height in px below which the pane scrolls as a whole; above, only the part over its footer
 * does.
 */
const LOW = 420;

/** Elements that extend beyond the scrolling part, so that the footer could be scrolled away. */
const wholeScrolls = (): readonly string[] =>
  window.innerHeight > LOW && document.documentElement.scrollHeight > window.innerHeight
    ? ["scrolls as a whole"]
    : [];

/** Milliseconds; reduced motion that still has to raise events at its end is shorter. */
const MOMENT = 20;

/** With reduced motion, nothing moves except signs of running work. */
function moving(): readonly string[] {
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) return [];
  return document.getAnimations().flatMap(({ effect, playState }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    const isWork = target?.closest("[role=progressbar], .fui-Spinner") ?? null;
    const { duration } = effect?.getComputedTiming() ?? {};
    const isLong = typeof duration === "number" && duration > MOMENT;
    return playState === "running" && isLong && isWork === null
      ? [`moves: ${target === null ? "" : target.tagName}`]
      : [];
  });
}

/** Each fault in words, once. */
const troubles = (): readonly string[] => [
  ...new Set([...sideways(), ...wholeScrolls(), ...pale(), ...cut(), ...badTargets(), ...moving()]),
];

/** Resolves when the page has been drawn, and short transitions have ended. */
async function atRest(): Promise<void> {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await drawn();
  await drawn();
  const short = document.getAnimations().filter(({ effect }) => {
    const { endTime } = effect?.getComputedTiming() ?? {};
    return typeof endTime === "number" && endTime <= MOMENT;
  });
  await Promise.allSettled(short.map(({ finished }) => finished));
}

const lookChecks = { troubles, unfold, wholeHeight, atRest, beforeFocus, stop, unreached };

declare global {
  interface Window {
    lookChecks: typeof lookChecks;
  }
}

window.lookChecks = lookChecks;
