import { useId, useState } from "react";
import type { ShownFinding, ShownItem } from "../../app/core/batch";
import type { RoundState } from "../../domain/collection/rounds";
import { itemWords, pane } from "../../messages";
import { roundWords } from "../../messages/batch";
import { BasisTexts } from "../item-list/BasisTexts";
import { ItemLine } from "../item-list/ItemLine";
import { useItemListStyles } from "../item-list/item-list.styles";
import { WindowedList } from "../windowed-list/WindowedList";
import { VisuallyHidden } from "../theme/VisuallyHidden";

type States = readonly RoundState["kind"][];

export interface ShownItemsProps {
  readonly items: readonly ShownItem[];
  /** The state of each finding since an earlier result; empty without one. */
  readonly states: States;
}

/** The usual heights in px of a folded item, and of a finding in it. */
const ITEM_HEIGHT = 52;
const FINDING_HEIGHT = 40;

const keyOf = ({ key }: { readonly key: string }): string => key;

/**
 * The items of a form, to be read only, the most urgent first; each unfolds into its calculation and
 * rule.
 */
export function ShownItems({ items, states }: ShownItemsProps) {
  const styles = useItemListStyles();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  if (items.length === 0) return null;
  // the items of an opened form never change
  const keyed = items.map((item, index) => ({ key: String(index), item }));
  const toggle = (index: number): void => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(index)) after.add(index);
      return after;
    });
  };
  return (
    <section aria-label={itemWords.title} className={styles.root}>
      <WindowedList items={keyed} keyOf={keyOf} rowHeight={ITEM_HEIGHT} className={styles.list}>
        {({ item }, index) => (
          <Entry
            item={item}
            since={sinceOf(item, states)}
            isOpen={open.has(index)}
            onToggle={() => {
              toggle(index);
            }}
          />
        )}
      </WindowedList>
    </section>
  );
}

/** The state of an item's findings since the earlier result; "" where it is unknown. */
function sinceOf({ findings }: ShownItem, states: States): string {
  const { names, partlyNew } = roundWords();
  const kinds = new Set(findings.map(({ index }) => states[index]));
  if (kinds.has("new")) return kinds.has("open") ? partlyNew : names.new;
  return kinds.has("open") ? names.open : "";
}

interface EntryProps {
  readonly item: ShownItem;
  readonly since: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Entry({ item, since, isOpen, onToggle }: EntryProps) {
  const styles = useItemListStyles();
  const detailId = useId();
  const { effect, findings, consequences } = item;
  const [first] = findings;
  return (
    <div className={styles.item}>
      <ItemLine {...item} isOpen={isOpen} detailId={detailId} onToggle={onToggle}>
        {since !== "" && <span className={styles.quiet}>{since}</span>}
      </ItemLine>
      {effect !== "" && (
        <div className={styles.meta}>
          {/* the line's name says it in words */}
          <span className={styles.effect} aria-hidden>
            {effect}
          </span>
        </div>
      )}
      {isOpen && (
        <div id={detailId} className={styles.detail}>
          {findings.length === 1
            ? first !== undefined &&
              first.sentence !== item.sentence && <p className={styles.whole}>{first.sentence}</p>
            : findings.length > 1 && <Findings findings={findings} />}
          <BasisTexts because={item.because} ground={item.ground} />
          {consequences.length > 0 && (
            <>
              <p className={styles.whole}>{itemWords.consequences(consequences.length)}</p>
              <Findings findings={consequences} />
            </>
          )}
        </div>
      )}
    </div>
  );
}

function Findings({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const styles = useItemListStyles();
  return (
    <WindowedList
      items={findings}
      keyOf={({ cell, sentence }) => `${cell ?? ""} ${sentence}`}
      rowHeight={FINDING_HEIGHT}
      className={styles.entries}
    >
      {({ severity, sentence, cell }) => (
        <div className={styles.place}>
          <span>
            <VisuallyHidden>{pane.severity[severity]}</VisuallyHidden>
            <span className={styles.sentence}>{sentence}</span>
          </span>
          <span className={styles.cells}>
            <span className={styles.cell}>{cell ?? pane.findings.wholeForm}</span>
          </span>
        </div>
      )}
    </WindowedList>
  );
}
