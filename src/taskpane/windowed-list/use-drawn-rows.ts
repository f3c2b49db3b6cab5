import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { drawnRows, type DrawnRow, type ListPart } from "./drawn-rows";

/** Rows within so many px above and below the visible part are drawn too. */
const MARGIN = 400;

/**
 * The visible part is rounded to steps of this size, so that not every scroll event draws the list
 * again.
 */
const STEP = 200;

/** The part drawn before the list has been laid out. */
const FIRST_PART: ListPart = { top: 0, bottom: 1000 };

export interface DrawnRowsOptions {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly keys: readonly string[];
  /** The usual height of a row in px, until it has been measured. */
  readonly rowHeight: number;
  /** The keys of rows that are drawn wherever they are. */
  readonly pinned: readonly string[];
}

export interface DrawnRows {
  readonly rows: readonly DrawnRow[];
  /** Measures the element of a row from now on; returns how to stop that. */
  readonly measure: (element: HTMLElement, key: string) => () => void;
}

/**
 * The rows of a list that are in view or have the focus. It follows scrolling, whichever element
 * scrolls, and the heights of the rows.
 */
export function useDrawnRows(options: DrawnRowsOptions): DrawnRows {
  const { list, keys, rowHeight, pinned } = options;
  const [part, setPart] = useState(FIRST_PART);
  const [focused, setFocused] = useState<string | null>(null);
  const { heights, measure } = useHeights();

  const look = useCallback(() => {
    const element = list.current;
    // a list that is not laid out keeps its rows and its scroll position
    if (element === null || element.getClientRects().length === 0) return;
    const { top } = element.getBoundingClientRect();
    const part = {
      top: Math.floor((-top - MARGIN) / STEP) * STEP,
      bottom: Math.ceil((-top + window.innerHeight + MARGIN) / STEP) * STEP,
    };
    setPart((before) => (before.top === part.top && before.bottom === part.bottom ? before : part));
  }, [list]);

  useEffect(() => {
    const noteFocus = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest("[data-row]") : null;
      const isOurs = row !== null && list.current?.contains(row) === true;
      setFocused(isOurs ? row.getAttribute("data-row") : null);
    };
    // a folded section above moves the list without a scroll event
    const events = ["scroll", "toggle"] as const;
    const options = { capture: true, passive: true };
    for (const event of events) document.addEventListener(event, look, options);
    window.addEventListener("resize", look);
    document.addEventListener("focusin", noteFocus);
    return () => {
      for (const event of events) document.removeEventListener(event, look, options);
      window.removeEventListener("resize", look);
      document.removeEventListener("focusin", noteFocus);
    };
  }, [list, look]);
  // what is drawn above the list may have changed
  useLayoutEffect(look);

  const heightOf = (key: string): number => heights.get(key) ?? rowHeight;
  return { rows: drawnRows({ keys, heightOf, pinned: [...pinned, focused] }, part), measure };
}

/** The measured heights of rows by their keys; a new height draws the list again. */
function useHeights(): Pick<DrawnRows, "measure"> & {
  readonly heights: ReadonlyMap<string, number>;
} {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const keys = useRef(new WeakMap<Element, string>());
  const [observer] = useState(() =>
    typeof ResizeObserver === "undefined"
      ? null
      : new ResizeObserver((entries) => {
          const measured = entries.flatMap(({ target, borderBoxSize: [size] }) => {
            const key = keys.current.get(target);
            // without a height the row is not laid out
            return key === undefined || size === undefined || size.blockSize === 0
              ? []
              : [[key, size.blockSize] as const];
          });
          setHeights((before) =>
            measured.every(([key, height]) => before.get(key) === height)
              ? before
              : new Map([...before, ...measured]),
          );
        }),
  );
  useEffect(() => () => observer?.disconnect(), [observer]);
  const measure = useCallback(
    (element: HTMLElement, key: string) => {
      keys.current.set(element, key);
      observer?.observe(element);
      return () => observer?.unobserve(element);
    },
    [observer],
  );
  return { heights, measure };
}
