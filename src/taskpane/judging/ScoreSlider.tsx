import type { KeyboardEvent } from "react";
import type { JudgedRow } from "../../app/core/state";
import { judgingWords as words } from "../../messages";
import { useJudgingStyles } from "./judging.styles";
import { sliderValue, pointsOf, stepOf, clamp } from "./slider-value";

export interface ScoreControlProps {
  readonly row: JudgedRow;
  readonly low: string;
  readonly high: string;
  /** The element that tells the limits. */
  readonly limitsId: string;
  readonly onScore: (points: string | null) => void;
}

/** Tenths and whole points by key: hundredths are for the field. */
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

/** The score as a slider over what may be given. It chooses nothing until it is touched. */
export function ScoreSlider({ row, low, high, onScore }: ScoreControlProps) {
  const styles = useJudgingStyles();
  const step = stepOf(row.places);
  const place = clamp(sliderValue(row.chosen ?? low), low, high);
  const choose = (wanted: number): void => {
    onScore(pointsOf(clamp(wanted, low, high)));
  };
  const move = (event: KeyboardEvent): void => {
    const distance = MOVES[event.key];
    if (distance === undefined) return;
    event.preventDefault();
    const first = row.chosen === null && Number.isFinite(distance);
    choose(
      first ? place : place + (Math.abs(distance) < step ? Math.sign(distance) * step : distance),
    );
  };
  return (
    <input
      type="range"
      className={styles.slider}
      min={sliderValue(low)}
      max={sliderValue(high)}
      step={step}
      value={place}
      aria-label={words.slider(row.row.name.text)}
      aria-valuetext={
        row.chosen === null ? words.notYet(low, high) : words.value(row.chosen, low, high)
      }
      onChange={({ target }) => {
        choose(Number.parseInt(target.value, 10));
      }}
      // a click on the place it shows already changes nothing, and is a choice all the same
      onPointerUp={({ currentTarget }) => {
        choose(Number.parseInt(currentTarget.value, 10));
      }}
      onKeyDown={move}
    />
  );
}
