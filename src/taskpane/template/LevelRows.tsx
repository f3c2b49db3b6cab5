import { Input } from "@fluentui/react-components";
import { useId } from "react";
import { MOST_ROWS } from "../../domain/template/template-choices";
import type { TemplateLevel1 } from "../../domain/template/template-options";
import { template as words } from "../../messages";
import { rowsInAll, rowsTyped, type TemplateFields } from "./template-fields";
import { Summary } from "../section/Summary";
import { useTemplateDialogStyles } from "./template-dialog.styles";

export interface LevelRowsProps {
  readonly levels: readonly TemplateLevel1[];
  readonly fields: TemplateFields;
  readonly onType: (level2: string, typed: string) => void;
}

/** The number of rows of each level 2; folded at first. */
export function LevelRows({ levels, fields, onType }: LevelRowsProps) {
  const styles = useTemplateDialogStyles();
  const hint = useId();
  const all = rowsInAll(levels, fields);
  return (
    <details className={styles.rows}>
      <Summary className={styles.summary}>
        {words.rows}
        {all !== null && <span className={styles.count}>{words.allRows(all)}</span>}
      </Summary>
      <p id={hint} className={styles.help}>
        {words.rowsHint}
      </p>
      {levels.map(({ label, level2 }) => (
        <div key={label} role="group" aria-label={label}>
          <h3 className={styles.level1}>{label}</h3>
          {level2.map((each) => {
            const typed = fields.typedRows[each.label] ?? String(each.rows);
            return (
              <div key={each.label} className={styles.level}>
                <span aria-hidden>{each.label}</span>
                <Input
                  type="number"
                  size="small"
                  className={styles.input}
                  input={{ className: styles.input }}
                  min={0}
                  max={MOST_ROWS}
                  value={typed}
                  aria-label={words.rowsOf(each.label)}
                  aria-describedby={hint}
                  aria-invalid={rowsTyped(typed) === null}
                  onChange={(_, { value }) => {
                    onType(each.label, value);
                  }}
                />
              </div>
            );
          })}
        </div>
      ))}
    </details>
  );
}
