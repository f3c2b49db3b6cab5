import { mergeClasses } from "@fluentui/react-components";
import type { Compared } from "../../domain/scores/compared";
import type { FormSummary } from "../../domain/summary/form-summary";
import { workbookWords as words } from "../../messages";
import { verdictOf } from "../header/verdict";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useFormLineStyles } from "./form-line.styles";

/** The total, as 表上总分 → 计算总分 where these differ, and the grade. */
export function FormScore({ total, grade }: Pick<FormSummary, "total" | "grade">) {
  const styles = useFormLineStyles();
  const isSame = verdictOf(total) === "same";
  return (
    <span className={styles.score}>
      <span className={styles.points}>
        {!isSame && (
          <span className={styles.printed}>
            <VisuallyHidden>{words.reported}</VisuallyHidden>
            {total.reported ?? words.notFilled}
            <span aria-hidden> → </span>
          </span>
        )}
        <VisuallyHidden>{isSame ? words.same : words.computed}</VisuallyHidden>
        <span className={mergeClasses(styles.total, styles[toneOf(total)])}>
          {total.computed ?? words.open}
        </span>
      </span>
      <Grade grade={grade} />
    </span>
  );
}

function Grade({ grade }: { readonly grade: Compared }) {
  const styles = useFormLineStyles();
  const isDifferent = verdictOf(grade) === "different";
  return (
    <span className={styles.grade}>
      <VisuallyHidden>{words.grade}</VisuallyHidden>
      {isDifferent && (
        <span className={styles.printed}>
          {grade.reported}
          <span aria-hidden> → </span>
        </span>
      )}
      <span className={styles[toneOf(grade)]}>{grade.computed ?? grade.reported}</span>
    </span>
  );
}

function toneOf(compared: Compared): "differs" | "undecided" | "plain" {
  const verdict = verdictOf(compared);
  if (verdict === "different") return "differs";
  return verdict === "open" ? "undecided" : "plain";
}
