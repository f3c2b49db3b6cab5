import type { KeyboardEvent } from "react";
import type { JudgedRow } from "../../app/core/state";
import { judgingWords as words } from "../../messages";
import { useJudgingStyles } from "./judging.styles";
import { sliderValue, pointsOf, stepOf, clamp } from "./slider-value";

export interface ScoreControlProps {
  readonly row: JudgedRow;
  readonly low: string;
  readonly high: string;
  /** Id of the element with the lowest and highest score. */
  readonly limitsId: string;
  readonly onScore: (points: string | null) => void;
}

/** Steps of the slider by key, in hundredths of a point: tenths and whole points. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowLeft: -10,
  ArrowDown: -10,
  ArrowRight: 10,
  ArrowUp: 10,
  PageDown: -100,
  PageUp: 100,
  Home: -Infinity,
  End: Infinity,
};

/** A slider from the lowest to the highest score. No score is chosen before the first input. */
export function ScoreSlider({ row, low, high, onScore }: ScoreControlProps) {
  const styles = useJudgingStyles();
  const step = stepOf(row.places);
  const value = clamp(sliderValue(row.chosen ?? low), low, high);
  const choose = (wanted: number): void => {
    onScore(pointsOf(clamp(wanted, low, high)));
  };
  const move = (event: KeyboardEvent): void => {
    const distance = MOVES[event.key];
    if (distance === undefined) return;
    event.preventDefault();
    const first = row.chosen === null && Number.isFinite(distance);
    choose(
      first ? value : value + (Math.abs(distance) < step ? Math.sign(distance) * step : distance),
    );
  };
  return (
    <input
      type="range"
      className={styles.slider}
      min={sliderValue(low)}
      max={sliderValue(high)}
      step={step}
      value={value}
      aria-label={words.slider(row.row.name.text)}
      aria-valuetext={
        row.chosen === null ? words.notYet(low, high) : words.value(row.chosen, low, high)
      }
      onChange={({ target }) => {
        choose(Number.parseInt(target.value, 10));
      }}
      // a click at the current value fires no change event, but chooses that value
      onPointerUp={({ currentTarget }) => {
        choose(Number.parseInt(currentTarget.value, 10));
      }}
      onKeyDown={move}
    />
  );
}
