import { pageWords, settingsLimit } from "../../messages/page";
import { useStartScreenStyles } from "./start-screen.styles";

/** The features of the add-in that the page lacks. */
export function Limits() {
  const styles = useStartScreenStyles();
  const { heading, list } = pageWords().limits;
  return (
    <details className={styles.limits}>
      <summary className={styles.summary}>{heading}</summary>
      <ul className={styles.list}>
        <li>{settingsLimit()}</li>
        {list.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </details>
  );
}
