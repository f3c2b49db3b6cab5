import { Input, Select } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo, type RefObject } from "react";
import type { BatchState } from "../../app/core/batch";
import type { AppActions } from "../../app/core/state";
import { batchWords } from "../../messages/batch";
import { WindowedList } from "../windowed-list/WindowedList";
import { useBatchStyles } from "./batch.styles";
import { BatchRow } from "./BatchRow";
import { ALL, listRows, shows, type Filter, type ListRow } from "./list-rows";

export interface BatchListProps {
  readonly batch: BatchState;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly actions: AppActions;
}

/** The usual height of a row in px. */
const ROW_HEIGHT = 52;

/** With more lines than this, fields for filtering are shown. */
const MOST_PLAIN = 8;

const keyOf = ({ key }: ListRow): string => key;

/** The results by unit, then what was not checked; with fields that filter the lines. */
export function BatchList({ batch, filter, onFilter, list, actions }: BatchListProps) {
  const styles = useBatchStyles();
  const words = batchWords();
  const { forms, notChecked, earlier } = batch;
  const wanted = useDeferredValue(filter);
  const rows = useMemo(
    () => listRows({ forms, notChecked, earlier }, wanted),
    [forms, notChecked, earlier, wanted],
  );
  const all = forms.length + notChecked.length;
  if (all === 0) return null;
  return (
    <>
      {(all > MOST_PLAIN || filter !== ALL) && <Fields filter={filter} onChange={onFilter} />}
      {rows.length === 0 ? (
        <p role="status" className={styles.nothing}>
          {words.nothing}
        </p>
      ) : (
        <WindowedList
          items={rows}
          keyOf={keyOf}
          rowHeight={ROW_HEIGHT}
          listRef={list}
          className={styles.list}
          label={words.list}
        >
          {(row) => <BatchRow row={row} actions={actions} />}
        </WindowedList>
      )}
    </>
  );
}

interface FieldsProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

function Fields({ filter, onChange }: FieldsProps) {
  const styles = useBatchStyles();
  const words = batchWords();
  const [findId, showId] = [useId(), useId()];
  return (
    <div className={styles.fields}>
      <label htmlFor={findId}>{words.find}</label>
      <Input
        id={findId}
        type="search"
        size="small"
        placeholder={words.findHelp}
        value={filter.find}
        onChange={(_, { value }) => {
          onChange({ ...filter, find: value });
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || filter.find === "") return;
          // Escape empties the field and does not close the list
          event.preventDefault();
          onChange({ ...filter, find: "" });
        }}
      />
      <label htmlFor={showId}>{words.show}</label>
      <Select
        id={showId}
        size="small"
        value={filter.show}
        onChange={(_, { value }) => {
          onChange({ ...filter, show: shows.find((each) => each === value) ?? "all" });
        }}
      >
        {shows.map((each) => (
          <option key={each} value={each}>
            {words.shows[each]}
          </option>
        ))}
      </Select>
    </div>
  );
}
