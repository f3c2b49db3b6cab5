import { Button } from "@fluentui/react-components";
import type { AppActions } from "../../app/state";
import type { TableHeader } from "../../domain/form/form";
import { columns as words } from "../../messages";
import { FoldedSection } from "../section/FoldedSection";
import { ColumnRow } from "./ColumnRow";
import { COLUMNS_ID } from "./column-ids";
import { useColumnsStyles } from "./columns.styles";

export type ColumnActions = Pick<
  AppActions,
  "chooseColumn" | "recogniseColumns" | "forgetColumns" | "goTo"
>;

export interface ColumnsProps {
  readonly headers: readonly TableHeader[];
  /** Of how many headers the workbook remembers what a person has said. */
  readonly chosenHeaders: number;
  readonly actions: ColumnActions;
}

/** What each column was taken for, and the way to say otherwise. */
export function Columns({ headers, chosenHeaders, actions }: ColumnsProps) {
  const styles = useColumnsStyles();
  const all = headers.flatMap(({ columns }) => columns);
  const unknown = all.filter(({ role }) => role === null).length;
  if (all.length === 0) return null;
  return (
    <FoldedSection
      id={COLUMNS_ID}
      title={words.title}
      aside={
        unknown > 0 ? (
          <span className={styles.unknown}>{words.unknown(unknown)}</span>
        ) : (
          words.count(all.length)
        )
      }
    >
      <p className={styles.intro}>{words.intro}</p>
      {headers.map((header) => (
        <Header
          key={header.fingerprint}
          header={header}
          isOnly={headers.length === 1}
          actions={actions}
        />
      ))}
      {chosenHeaders > 0 && (
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          onClick={() => {
            void actions.forgetColumns();
          }}
        >
          {words.forget(chosenHeaders)}
        </Button>
      )}
    </FoldedSection>
  );
}

interface HeaderProps extends Pick<ColumnsProps, "actions"> {
  readonly header: TableHeader;
  readonly isOnly: boolean;
}

function Header({ header, isOnly, actions }: HeaderProps) {
  const styles = useColumnsStyles();
  const { fingerprint, columns } = header;
  const [first] = columns;
  return (
    <>
      {!isOnly && first !== undefined && (
        <h3 className={styles.heading}>{words.header(first.at.row)}</h3>
      )}
      <ul className={styles.list}>
        {columns.map((column) => (
          <li key={column.at.column}>
            <ColumnRow
              column={column}
              columns={columns}
              onChoose={(role) => actions.chooseColumn(fingerprint, column.id, role)}
              onGoTo={actions.goTo}
            />
          </li>
        ))}
      </ul>
      {columns.some(({ chosen }) => chosen) && (
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          onClick={() => {
            void actions.recogniseColumns(fingerprint);
          }}
        >
          {words.recognise}
        </Button>
      )}
    </>
  );
}
