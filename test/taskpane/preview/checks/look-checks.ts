/** What is wrong with the page as it is drawn now, measured in the browser itself. */
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

/** Below it the pane scrolls as a whole; above, only what stands over its foot does. */
const LOW = 420;

/** Something that reaches out of the part that scrolls, by which the foot would be scrolled away. */
const wholeScrolls = (): readonly string[] =>
  window.innerHeight > LOW && document.documentElement.scrollHeight > window.innerHeight
    ? ["scrolls as a whole"]
    : [];

/** Shorter than anyone sees: how motion is reduced where its end must still be told. */
const MOMENT = 20;

/** With motion reduced nothing moves but what shows that work goes on. */
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

/** Each trouble in words, once. */
const troubles = (): readonly string[] => [
  ...new Set([...sideways(), ...wholeScrolls(), ...pale(), ...cut(), ...badTargets(), ...moving()]),
];

/** Comes when what was just shown has been drawn, and what is over in a moment is over. */
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
