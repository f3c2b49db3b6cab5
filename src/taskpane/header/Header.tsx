import type { CheckedForm } from "../../app/core/state";
import { waitingRows } from "../../domain/assessment/unfilled";
import { pane } from "../../messages";
import { LazyProfileSuggestion } from "../profile/ProfileSuggestion.lazy";
import type { ProfileSuggestionProps } from "../profile/ProfileSuggestion";
import { ProfileLine, type ProfileLineProps } from "../profile/ProfileLine";
import { LevelBars } from "./LevelBars";
import { ScorePair } from "./ScorePair";
import { useHeaderStyles } from "./header.styles";

export interface HeaderProps extends ProfileLineProps {
  readonly form: CheckedForm;
  readonly dismissedSuggestions: readonly string[];
  readonly actions: ProfileSuggestionProps["actions"];
}

/** The form's project, the rules, the scores and a bar for each level 1. */
export function Header({
  form: { assessment, withChoices, whatIf },
  profile,
  dismissedSuggestions,
  actions,
  onOpen,
}: HeaderProps) {
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
      <ProfileLine profile={profile} onOpen={onOpen} />
      <LazyProfileSuggestion
        form={assessment.form}
        profile={profile.profile}
        dismissed={dismissedSuggestions}
        actions={actions}
      />
      <ScorePair
        total={withChoices.total}
        grade={withChoices.grade}
        whatIf={whatIf}
        waiting={waitingRows(assessment.findings)}
      />
      <LevelBars assessment={withChoices} />
    </header>
  );
}
