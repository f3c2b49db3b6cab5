import type { Mistake } from "../../domain/json/mistake";
import { profileMistake } from "../../messages";
import { useProfileStyles } from "./profile.styles";

export interface MistakeListProps {
  readonly title: string;
  readonly mistakes: readonly Mistake[];
}

/** All mistakes of a profile file, or of the profile stored in the workbook. */
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
