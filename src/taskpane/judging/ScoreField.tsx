import { mergeClasses } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { judgingWords as words } from "../../messages";
import type { ScoreControlProps } from "./ScoreSlider";
import { useJudgingStyles } from "./judging.styles";
import { sliderValue, pointsOf, stepOf, typedPoints, clamp } from "./slider-value";

export interface ScoreFieldProps extends ScoreControlProps {
  readonly isWrong: boolean;
  readonly onWrong: (isWrong: boolean) => void;
}

/** The score as a number field; arrow keys change its last decimal place, page keys a tenth. */
export function ScoreField(props: ScoreFieldProps) {
  const { row, low, high, limitsId, isWrong, onScore, onWrong } = props;
  const styles = useJudgingStyles();
  // the typed text is kept unformatted until the field loses focus or the slider is moved
  const [draft, setDraft] = useState<string | null>(null);
  const isTyping =
    draft !== null && (isWrong || (draft.trim() === "" ? null : typedPoints(draft)) === row.chosen);
  const step = stepOf(row.places);
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: -step,
    ArrowUp: step,
    PageDown: -Math.max(step, 10),
    PageUp: Math.max(step, 10),
  };
  const type = (text: string): void => {
    setDraft(text);
    if (text.trim() === "") {
      onScore(null);
      return;
    }
    const points = typedPoints(text);
    const isScore =
      points !== null &&
      sliderValue(points) % step === 0 &&
      clamp(sliderValue(points), low, high) === sliderValue(points);
    onScore(isScore ? points : null);
    if (!isScore) onWrong(true);
  };
  const move = (event: KeyboardEvent): void => {
    const distance = moves[event.key];
    if (distance === undefined) return;
    event.preventDefault();
    setDraft(null);
    const value = row.chosen === null ? sliderValue(low) : sliderValue(row.chosen) + distance;
    onScore(pointsOf(clamp(value, low, high)));
  };
  const unchosen = row.chosen === null ? words.notYet(low, high) : undefined;
  return (
    <input
      type="text"
      inputMode="decimal"
      role="spinbutton"
      autoComplete="off"
      className={mergeClasses(styles.field, isWrong && styles.invalid)}
      value={isTyping ? draft : (row.chosen ?? "")}
      aria-label={words.field(row.row.name.text)}
      aria-describedby={limitsId}
      aria-invalid={isWrong}
      aria-valuemin={sliderValue(low) / 100}
      aria-valuemax={sliderValue(high) / 100}
      aria-valuenow={row.chosen === null ? undefined : sliderValue(row.chosen) / 100}
      aria-valuetext={unchosen ?? words.value(row.chosen ?? "", low, high)}
      onChange={({ target }) => {
        type(target.value);
      }}
      onBlur={() => {
        if (!isWrong) setDraft(null);
      }}
      onKeyDown={move}
    />
  );
}
