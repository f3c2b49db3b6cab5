import { Button } from "@fluentui/react-components";
import type { AppActions } from "../../app/core/state";
import type { TableHeader } from "../../domain/form/model/form";
import { columns as words } from "../../messages";
import { ColumnRow } from "./ColumnRow";
import { useColumnsStyles } from "./columns.styles";

/** The actions of the store that the section of the columns uses. */
export type ColumnActions = Pick<
  AppActions,
  "chooseColumn" | "resetColumns" | "clearColumns" | "selectCell"
>;

export interface ColumnRowsProps {
  readonly headers: readonly TableHeader[];
  /** For how many headers the workbook has stored roles that a person chose. */
  readonly chosenHeaders: number;
  readonly actions: ColumnActions;
}

/** The columns of every header, and buttons that return to the recognised roles. */
export function ColumnRows({ headers, chosenHeaders, actions }: ColumnRowsProps) {
  const styles = useColumnsStyles();
  return (
    <>
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
            void actions.clearColumns();
          }}
        >
          {words.forget(chosenHeaders)}
        </Button>
      )}
    </>
  );
}

interface HeaderProps extends Pick<ColumnRowsProps, "actions"> {
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
              onGoTo={actions.selectCell}
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
            void actions.resetColumns(fingerprint);
          }}
        >
          {words.recognise}
        </Button>
      )}
    </>
  );
}
