import { useEffect, useRef, useState } from "react";
import type { AppActions } from "../../app/core/state";
import { stopAfter, type Stops } from "../../app/plan/next-step";
import type { Item } from "../../domain/summary/items";
import { itemId } from "./item-id";
import {
  positionAt,
  NO_POSITION,
  keyAfterStep,
  positionAfterToggle,
  type ItemPosition,
} from "./item-position";

/** Actions for going through the items of the form shown. */
export interface ItemNavigation {
  readonly position: ItemPosition;
  /** Goes to an item: unfolds it, selects its cell and focuses it. */
  readonly go: (key: string) => void;
  /** Goes to the stop of a step that follows the current item. */
  readonly goOn: (stops: Stops) => void;
  /** Goes to the next item or the one before; the focus stays where it is. */
  readonly step: (by: 1 | -1) => void;
  /** Folds an item, or unfolds it and selects its cell. */
  readonly toggle: (key: string) => void;
}

/** Whether the focus is in a field, which handles these keys itself. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches("input, textarea, select, [contenteditable]");

/**
 * @param items of the form shown; empty for none
 * @param isInFront whether the list is what the pane shows: its keys work only then
 */
export function useItemNavigation(
  items: readonly Item[],
  isInFront: boolean,
  { selectCell }: Pick<AppActions, "selectCell">,
): ItemNavigation {
  const [position, setPosition] = useState(NO_POSITION);
  const [goal, setGoal] = useState<{ readonly key: string; readonly isFocused: boolean } | null>(
    null,
  );
  const keys = items.map(({ key }) => key);
  const select = (key: string, finding = 0): void => {
    const cell = items.find((item) => item.key === key)?.findings[finding]?.cell ?? null;
    if (cell !== null) void selectCell(cell);
  };
  const goTo = (key: string, isFocused: boolean, finding = 0): void => {
    setPosition(positionAt(keys, key, finding));
    setGoal({ key, isFocused });
    select(key, finding);
  };
  const step = (by: 1 | -1, isFocused = false): void => {
    const key = keyAfterStep(position, keys, by);
    if (key !== null) goTo(key, isFocused);
  };
  useEffect(() => {
    if (goal === null) return;
    const entry = document.getElementById(itemId(goal.key));
    entry?.scrollIntoView({ block: "nearest" });
    if (goal.isFocused) entry?.querySelector("button")?.focus({ preventScroll: true });
  }, [goal]);
  useStepKeys(isInFront && items.length > 0, (by) => {
    step(by, true);
  });
  return {
    position,
    go: (key) => {
      goTo(key, true);
    },
    goOn: (stops) => {
      const { at } = position;
      const here = at === null ? null : { ...at, item: at.key };
      const { item, finding } = stopAfter(stops, here);
      goTo(item, true, finding);
    },
    step,
    toggle: (key) => {
      setPosition((before) => positionAfterToggle(before, keys, key));
      if (!position.open.has(key)) select(key);
    },
  };
}

/** Alt+↓ and Alt+↑ anywhere in the pane but in a field. */
function useStepKeys(isOn: boolean, step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    if (!isOn) return;
    const follow = (event: KeyboardEvent): void => {
      const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
      if (!altKey || ctrlKey || metaKey || shiftKey || isField(target)) return;
      if (key !== "ArrowDown" && key !== "ArrowUp") return;
      event.preventDefault();
      latest.current(key === "ArrowDown" ? 1 : -1);
    };
    window.addEventListener("keydown", follow);
    return () => {
      window.removeEventListener("keydown", follow);
    };
  }, [isOn]);
}
