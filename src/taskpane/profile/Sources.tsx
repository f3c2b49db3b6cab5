import type { Profile } from "../../domain/profiles/profile";
import { profileWords as words } from "../../messages";
import { useProfileStyles } from "./profile.styles";

/** The source and date of rules; unfolded, which of them are documented and which assumed. */
export function Sources({ profile }: { readonly profile: Profile }) {
  const styles = useProfileStyles();
  const { source, date, documented, assumed } = profile;
  return (
    <>
      <p className={styles.source}>{words.source(source, date)}</p>
      <details className={styles.sources}>
        <summary className={styles.sourcesSummary}>{words.sources}</summary>
        <p className={styles.sourcesTitle}>{words.documented}</p>
        <List lines={documented.length === 0 ? [words.noneDocumented] : documented} />
        {assumed.length > 0 && (
          <>
            <p className={styles.sourcesTitle}>{words.assumed}</p>
            <List lines={assumed} />
          </>
        )}
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
