import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import type { Mistake } from "../../domain/json/mistake";
import { profileWords as words } from "../../messages";
import { useFieldStyles } from "./field.styles";

export interface NoteProps {
  readonly id: string;
  readonly mistake: Mistake | undefined;
  /** The origin's value; null if it is unchanged. */
  readonly was: string | null;
  readonly hint?: string | undefined;
}

/** Below a field: its mistake, the origin's value if it was changed, and a hint. */
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
