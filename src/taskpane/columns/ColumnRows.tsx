import { Button } from "@fluentui/react-components";
import type { TableHeader } from "../../domain/form/model/form";
import { columns as words } from "../../messages";
import { ColumnRow } from "./ColumnRow";
import type { ColumnsProps } from "./Columns";
import { useColumnsStyles } from "./columns.styles";

/** Every header's columns, and the ways back to what they are called. */
export function ColumnRows({ headers, chosenHeaders, actions }: ColumnsProps) {
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
