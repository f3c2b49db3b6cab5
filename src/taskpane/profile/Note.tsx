import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import type { Mistake } from "../../domain/json/mistake";
import { profileWords as words } from "../../messages";
import { useFieldStyles } from "./field.styles";

export interface NoteProps {
  readonly id: string;
  readonly mistake: Mistake | undefined;
  /** What it was before it was changed; null: it was not. */
  readonly was: string | null;
  readonly hint?: string | undefined;
}

/** Below a field: what is wrong with it, what it was before it was changed, what it may be. */
export function Note({ id, mistake, was, hint }: NoteProps) {
  const styles = useFieldStyles();
  return (
    <div id={id} className={styles.note}>
      <span role="alert" className={styles.mistake}>
        {mistake !== undefined && (
          <>
            <ErrorCircleFilled className={styles.icon} aria-hidden />
            {words.mistake(mistake)}
          </>
        )}
      </span>
      {was !== null && <span className={styles.changed}>{words.was(was)}</span>}
      {mistake === undefined && hint !== undefined && <span>{hint}</span>}
    </div>
  );
}
