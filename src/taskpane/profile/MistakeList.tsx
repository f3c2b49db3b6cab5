import type { Mistake } from "../../domain/json/mistake";
import { profileMistake } from "../../messages";
import { useProfileStyles } from "./profile.styles";

export interface MistakeListProps {
  readonly title: string;
  readonly mistakes: readonly Mistake[];
}

/** Everything that is wrong with a file or with what a workbook remembers, field by field. */
export function MistakeList({ title, mistakes }: MistakeListProps) {
  const styles = useProfileStyles();
  const lines = [...new Set(mistakes.map(profileMistake))];
  return (
    <div role="alert" className={styles.refused}>
      {title}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
