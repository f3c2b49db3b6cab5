import type { Unchecked } from "../../domain/summary/unchecked";
import { pane } from "../../messages";
import { uncheckedWords } from "../../messages/unchecked";
import { WindowedList } from "../windowed-list/WindowedList";
import { useUncheckedStyles } from "./unchecked.styles";

/** The usual height of a line in px. */
const LINE_HEIGHT = 32;

const ownKey = (line: string): string => line;

/** The parts of a form that could not be checked, each with the reason. */
export function UncheckedList({ unchecked }: { readonly unchecked: readonly Unchecked[] }) {
  const styles = useUncheckedStyles();
  const lines = unchecked.map(uncheckedWords).map(({ what, why }) => pane.clear.line(what, why));
  return (
    <WindowedList items={lines} keyOf={ownKey} rowHeight={LINE_HEIGHT} className={styles.list}>
      {(line) => line}
    </WindowedList>
  );
}
