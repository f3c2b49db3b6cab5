import { Button } from "@fluentui/react-components";
import type { ProfileState } from "../../app/core/profile-state";
import type { CheckedForm, Task } from "../../app/core/state";
import type { Finding } from "../../domain/findings/finding";
import type { Item } from "../../domain/summary/items";
import { findingMessage, itemWords as words } from "../../messages";
import { itemSentence } from "../../messages/item-sentences";
import { AcceptFinding } from "../accepted/AcceptFinding";
import { WindowedList } from "../windowed-list/WindowedList";
import { Judging } from "../judging/Judging";
import { Basis } from "./Basis";
import { FindingEntry, type FindingActions, type FindingEntryProps } from "./FindingEntry";
import { withKeys } from "./finding-keys";
import { useItemListStyles } from "./item-list.styles";
import type { Repair } from "./repair";

export interface ItemDetailProps {
  readonly id: string;
  readonly item: Item;
  readonly repair: Repair | null;
  readonly form: CheckedForm;
  readonly profile: ProfileState;
  readonly task: Task | null;
  /** The form's result with the judgements chosen so far, as a sentence. */
  readonly result: string | null;
  /** How many items come after this one. */
  readonly left: number;
  readonly onNext: () => void;
  readonly actions: FindingActions;
}

/**
 * The content of an unfolded item: the whole sentence, its basis, the findings that follow from it,
 * and 已核实.
 */
export function ItemDetail(props: ItemDetailProps) {
  const { id, item, repair, form, profile, task, result, left, onNext, actions } = props;
  const styles = useItemListStyles();
  const { findings, consequences } = item;
  const [first] = findings;
  const isOne = findings.length === 1;
  const whole = findingMessage(first);
  const shared = { form, task, result, actions };
  return (
    <div id={id} className={styles.detail}>
      {isOne && repair?.kind !== "judge" && whole !== itemSentence(item) && (
        <p className={styles.whole}>{whole}</p>
      )}
      {repair?.kind === "judge" && <Judging row={repair.row} result={result} actions={actions} />}
      {!isOne && <Entries findings={findings} follows={false} {...shared} />}
      <Basis item={item} assessment={form.assessment} profile={profile} />
      {consequences.length > 0 && (
        <>
          <p className={styles.whole}>{words.consequences(consequences.length)}</p>
          <Entries findings={consequences} follows {...shared} />
        </>
      )}
      {isOne && <AcceptFinding finding={first} onAccept={actions.acceptFinding} />}
      <div className={styles.onward}>
        <span>{words.remaining(left)}</span>
        {left > 0 && (
          <Button size="small" appearance="subtle" onClick={onNext}>
            {words.next}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The usual height of a finding with its repair in px. */
const ENTRY_HEIGHT = 56;

const keyOf = ({ key }: { readonly key: string }): string => key;

interface EntriesProps extends Omit<FindingEntryProps, "finding"> {
  readonly findings: readonly Finding[];
}

function Entries({ findings, ...shared }: EntriesProps) {
  const styles = useItemListStyles();
  return (
    <WindowedList
      items={withKeys(findings)}
      keyOf={keyOf}
      rowHeight={ENTRY_HEIGHT}
      className={styles.entries}
    >
      {({ finding }) => <FindingEntry finding={finding} {...shared} />}
    </WindowedList>
  );
}
