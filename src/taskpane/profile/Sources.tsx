import { groundsOf, type ChosenProfile } from "../../domain/profiles/chosen-profile";
import { profileWords as words } from "../../messages";
import { Summary } from "../section/Summary";
import { useProfileStyles } from "./profile.styles";

/** The source and date of rules; unfolded, which of them are documented and which assumed, and the ground of each. */
export function Sources({ profile, base }: ChosenProfile) {
  const styles = useProfileStyles();
  const { source, date, documented, assumed } = profile;
  return (
    <>
      <p className={styles.source}>{words.source(source, date)}</p>
      <details className={styles.sources}>
        <Summary className={styles.sourcesSummary}>{words.sources}</Summary>
        <p className={styles.sourcesTitle}>{words.documented}</p>
        <List lines={documented.length === 0 ? [words.noneDocumented] : documented} />
        {assumed.length > 0 && (
          <>
            <p className={styles.sourcesTitle}>{words.assumed}</p>
            <List lines={assumed} />
          </>
        )}
        <p className={styles.sourcesTitle}>{words.grounds}</p>
        <List
          lines={Object.entries(groundsOf({ profile, base })).map(([path, ground]) =>
            words.ground(path, ground === "assumed" ? words.assumed : ground),
          )}
        />
      </details>
    </>
  );
}

function List({ lines }: { readonly lines: readonly string[] }) {
  const styles = useProfileStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
