import { pageWords } from "../../messages/page";
import { useStartScreenStyles } from "./start-screen.styles";

/** The licences of the page's packages, which the build inserts; nothing is drawn without them. */
export function Licences() {
  const styles = useStartScreenStyles();
  const text = document.querySelector<HTMLTemplateElement>("#licences")?.content.textContent ?? "";
  if (text === "") return null;
  return (
    <details className={styles.limits}>
      <summary className={styles.summary}>{pageWords().licences}</summary>
      <pre className={styles.licences} lang="en">
        {text}
      </pre>
    </details>
  );
}
