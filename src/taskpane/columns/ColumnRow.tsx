import { Link, Select } from "@fluentui/react-components";
import { a1, columnLetters, type Position } from "../../domain/cells";
import { COLUMN_ROLES, type ColumnRole } from "../../domain/form/model/column";
import type { TableColumn } from "../../domain/form/model/form";
import { columnRoles, columns as words } from "../../messages";
import { columnFieldId } from "./column-ids";
import { useColumnsStyles } from "./columns.styles";

/** The roles offered for every column, in the order of a form. */
const OFFERED: readonly ColumnRole[] = [
  "level1",
  "level2",
  "name",
  "sign",
  "target",
  "unit",
  "actual",
  "weight",
  "score",
  "explanation",
  "other",
];

export interface ColumnRowProps {
  readonly column: TableColumn;
  /** All columns of the header. */
  readonly columns: readonly TableColumn[];
  readonly onChoose: (role: ColumnRole) => Promise<void>;
  readonly onGoTo: (at: Position) => Promise<void>;
}

/** One column: its label, cell and sample values, and a field for its role. */
export function ColumnRow({ column, columns, onChoose, onGoTo }: ColumnRowProps) {
  const styles = useColumnsStyles();
  const { at, text, role, chosen, samples } = column;
  const field = columnFieldId(at);
  const sample = `${field}-sample`;
  return (
    <div className={styles.row}>
      <div className={styles.what}>
        <label className={styles.label} htmlFor={field}>
          {text}
        </label>
        <Link
          as="button"
          className={styles.cell}
          aria-label={words.goTo(a1(at))}
          onClick={() => {
            void onGoTo(at);
          }}
        >
          {a1(at)}
        </Link>
      </div>
      <div>
        <Select
          id={field}
          size="small"
          value={role ?? ""}
          aria-describedby={sample}
          aria-invalid={role === null}
          onChange={(_, { value }) => {
            const wanted = COLUMN_ROLES.find((each) => each === value);
            if (wanted !== undefined) void onChoose(wanted);
          }}
        >
          {role === null && <option value="">{words.choose}</option>}
          {offeredFor(role).map((each) => (
            <option key={each} value={each}>
              {optionWords(each, column, columns)}
            </option>
          ))}
        </Select>
      </div>
      <p id={sample} className={styles.sample} title={words.sample(samples)}>
        {chosen && <span className={styles.chosen}>{words.chosen}</span>}
        {words.sample(samples)}
      </p>
    </div>
  );
}

/** A recognised role that is not offered to every column is offered to this one. */
const offeredFor = (role: ColumnRole | null): readonly ColumnRole[] =>
  role === null || OFFERED.includes(role) ? OFFERED : [role, ...OFFERED];

/** The option's text; names the column that has the role now, and would lose it. */
function optionWords(
  role: ColumnRole,
  column: TableColumn,
  columns: readonly TableColumn[],
): string {
  const holder = columns.find((other) => other.role === role);
  const isFree = role === "other" || holder === undefined || holder === column;
  return isFree
    ? columnRoles[role]
    : words.heldBy(columnRoles[role], columnLetters(holder.at.column));
}
