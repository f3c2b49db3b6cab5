import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import type { Unchecked } from "../../domain/summary/unchecked";
import { pane } from "../../messages";
import { ResultCard, ResultText } from "../result-card/ResultCard";
import { LazyUncheckedList } from "../unchecked/UncheckedList.lazy";

export interface NoFindingsProps {
  /** There are computed scores to write. */
  readonly ready: boolean;
  /** What could not be checked; with any, the form has not passed. */
  readonly unchecked: readonly Unchecked[];
  /** How many findings someone has marked as checked. */
  readonly accepted: number;
}

/** Shown when the check has no findings. */
export function NoFindings({ ready, unchecked, accepted }: NoFindingsProps) {
  const { title, text } = wordsFor(ready, unchecked.length > 0);
  const isWhole = unchecked.length === 0;
  return (
    <ResultCard
      isSuccess={isWhole}
      Icon={isWhole ? CheckmarkCircleFilled : InfoRegular}
      title={title}
    >
      <ResultText>{text}</ResultText>
      {accepted > 0 && <ResultText>{pane.clear.accepted(accepted)}</ResultText>}
      {!isWhole && (
        <>
          {ready && <ResultText>{pane.clear.unchecked}</ResultText>}
          <LazyUncheckedList unchecked={unchecked} />
        </>
      )}
    </ResultCard>
  );
}

function wordsFor(ready: boolean, isInPart: boolean) {
  const words = pane.clear;
  if (ready) return { title: words.ready, text: words.readyText };
  return isInPart
    ? { title: words.inPart, text: words.unchecked }
    : { title: words.title, text: words.text };
}
