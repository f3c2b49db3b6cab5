import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { useDrawnRows } from "./use-drawn-rows";

/** Above this number of rows, only those in view are drawn. */
export const MOST_DRAWN = 100;

export interface WindowedListProps<Item> {
  readonly items: readonly Item[];
  /** Distinguishes the items of the list. */
  readonly keyOf: (item: Item) => string;
  /** The usual height of a row in px. */
  readonly rowHeight: number;
  /** The number of rows of all lists that are read together; by default that of this one. */
  readonly total?: number;
  /** The keys of rows that are drawn wherever they are, so that they can be scrolled to. */
  readonly pinned?: readonly string[];
  readonly className?: string;
  readonly label?: string;
  readonly listRef?: RefObject<HTMLUListElement | null>;
  /** Draws the contents of a row. Rows out of view lose their state: keep it outside. */
  readonly children: (item: Item, index: number) => ReactNode;
}

const NONE: readonly string[] = [];

/**
 * A list of which only the visible rows are in the page when it is long. Each row states its position
 * in the whole list; Tab reaches every row in order.
 */
export function WindowedList<Item>(props: WindowedListProps<Item>) {
  const { items, total = items.length } = props;
  return total > MOST_DRAWN ? <Windowed {...props} /> : <Whole {...props} />;
}

function Whole<Item>(props: WindowedListProps<Item>) {
  const { items, keyOf, className, label, listRef, children } = props;
  return (
    <ul ref={listRef} className={className} aria-label={label}>
      {items.map((item, index) => (
        <li key={keyOf(item)}>{children(item, index)}</li>
      ))}
    </ul>
  );
}

function Windowed<Item>(props: WindowedListProps<Item>) {
  const { items, keyOf, rowHeight, pinned = NONE, className, label, listRef, children } = props;
  const keys = items.map(keyOf);
  const ownRef = useRef<HTMLUListElement>(null);
  const list = listRef ?? ownRef;
  const { rows, measure } = useDrawnRows({ list, keys, rowHeight, pinned });
  return (
    <ul ref={list} className={className} aria-label={label}>
      {rows.map(({ index, gap }) => {
        const item = items[index];
        const key = keys[index];
        if (item === undefined || key === undefined) return null;
        return (
          <Row key={key} id={key} index={index} count={items.length} gap={gap} measure={measure}>
            {children(item, index)}
          </Row>
        );
      })}
    </ul>
  );
}

interface RowProps {
  readonly id: string;
  readonly index: number;
  readonly count: number;
  /** The space in px for the rows above that are not drawn. */
  readonly gap: number;
  readonly measure: (element: HTMLElement, key: string) => () => void;
  readonly children: ReactNode;
}

function Row({ id, index, count, gap, measure, children }: RowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => (row.current === null ? undefined : measure(row.current, id)), [measure, id]);
  return (
    <li
      ref={row}
      data-row={id}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={gap === 0 ? undefined : { marginTop: `${gap}px` }}
    >
      {children}
    </li>
  );
}
