import { mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { AppActions, JudgedRow } from "../../app/core/state";
import type { Attainment } from "../../domain/quantity/model/readings";
import { judgingWords as words } from "../../messages";
import { ScoreField } from "./ScoreField";
import { ScoreSlider } from "./ScoreSlider";
import { useJudgingStyles } from "./judging.styles";
import { sliderValue } from "./slider-value";

export interface JudgingProps {
  readonly row: JudgedRow;
  /** The form's result with the judgements chosen so far, as a sentence. */
  readonly result: string | null;
  readonly actions: Pick<AppActions, "judge">;
}

/**
 * The score of one qualitative row: the three wordings with their score bands, and the score within
 * the band as a slider and a field. If the answer on the form is one of the wordings, that wording is
 * fixed; otherwise choosing one limits the score to its band.
 */
export function Judging({ row, result, actions }: JudgingProps) {
  const styles = useJudgingStyles();
  const limitsId = useId();
  const [wording, setWording] = useState<Attainment | null>(row.attainment);
  const [isWrong, setIsWrong] = useState(false);
  const { low, high } = row.bands.find(({ attainment }) => attainment === wording) ?? row;
  const score = (points: string | null): void => {
    setIsWrong(false);
    actions.judge(row.at, points);
  };
  const shared = { row, low, high, limitsId, onScore: score };
  return (
    <div className={styles.root}>
      <Wordings
        row={row}
        wording={wording}
        onChoose={(attainment) => {
          const band = row.bands.find((each) => each.attainment === attainment);
          setWording(attainment);
          if (band && row.chosen !== null && !isWithin(row.chosen, band)) score(null);
        }}
      />
      <div className={styles.score}>
        <ScoreSlider {...shared} />
        <ScoreField {...shared} isWrong={isWrong} onWrong={setIsWrong} />
        <span>{words.points}</span>
      </div>
      <p id={limitsId} className={mergeClasses(styles.limits, isWrong && styles.wrong)}>
        {isWrong ? words.wrong(low, high) : words.limits(low, high, row.weight)}
      </p>
      {row.chosen !== null && result !== null && <p className={styles.result}>{result}</p>}
    </div>
  );
}

const isWithin = (points: string, { low, high }: { readonly low: string; readonly high: string }) =>
  sliderValue(points) >= sliderValue(low) && sliderValue(points) <= sliderValue(high);

interface WordingsProps {
  readonly row: JudgedRow;
  readonly wording: Attainment | null;
  readonly onChoose: (attainment: Attainment) => void;
}

function Wordings({ row, wording, onChoose }: WordingsProps) {
  const styles = useJudgingStyles();
  const name = useId();
  const isFixed = row.attainment !== null;
  return (
    <fieldset className={styles.wordings}>
      <legend className={styles.legend}>
        {isFixed ? words.answered(row.row.actual.text) : words.legend}
      </legend>
      {row.bands.map(({ attainment, low, high }) => {
        const isClosed = isFixed && attainment !== row.attainment;
        return (
          <label
            key={attainment}
            className={mergeClasses(styles.wording, isClosed && styles.closed)}
          >
            <input
              type="radio"
              className={styles.radio}
              name={name}
              checked={attainment === wording}
              disabled={isClosed}
              onChange={() => {
                onChoose(attainment);
              }}
            />
            <span>{words.wording[attainment]}</span>
            <span className={styles.band}>{words.band(low, high)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
