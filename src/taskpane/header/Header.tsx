import type { CheckedForm } from "../../app/state";
import { pane } from "../../messages";
import { LevelBars } from "./LevelBars";
import { ScorePair } from "./ScorePair";
import { useHeaderStyles } from "./header.styles";

/** Which form it is, and how it stands: printed beside computed, and a bar by level 1. */
export function Header({ form: { assessment, pending, whatIf } }: { readonly form: CheckedForm }) {
  const styles = useHeaderStyles();
  const { project, year, unit } = assessment.form;
  const about = [
    year === null || year.text === "" ? null : pane.header.year(year.text),
    unit === null || unit.text === "" ? null : unit.text,
  ].filter((text) => text !== null);
  return (
    <header className={styles.root}>
      <h1 className={styles.project}>
        {project === null || project.text === "" ? pane.header.noProject : project.text}
      </h1>
      {about.length > 0 && <p className={styles.about}>{about.join(" · ")}</p>}
      <ScorePair total={pending.total} grade={pending.grade} whatIf={whatIf} />
      <LevelBars assessment={pending} />
    </header>
  );
}
