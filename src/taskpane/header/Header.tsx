import type { CheckedForm } from "../../app/core/state";
import { formName } from "../../domain/form/model/form-name";
import { unscoredOf } from "../../domain/summary/unscored";
import { pane } from "../../messages";
import { LazyProfileSuggestion } from "../profile/ProfileSuggestion.lazy";
import type { ProfileSuggestionProps } from "../profile/ProfileSuggestion";
import { ProfileLine, type ProfileLineProps } from "../profile/ProfileLine";
import { LevelBars } from "./LevelBars";
import { ScoreLine } from "./ScoreLine";
import { ScorePair } from "./ScorePair";
import { useHeaderStyles } from "./header.styles";

export interface HeaderProps extends ProfileLineProps {
  readonly form: CheckedForm;
  /** Whether the form has items: then the result is short, to leave space for them. */
  readonly isShort: boolean;
  readonly dismissedSuggestions: readonly string[];
  readonly actions: ProfileSuggestionProps["actions"];
}

/** The form's name, the rules, the scores and, where there is room, a bar for each level 1. */
export function Header({
  form: { assessment, withChoices, whatIf },
  isShort,
  profile,
  dismissedSuggestions,
  actions,
  onOpen,
}: HeaderProps) {
  const styles = useHeaderStyles();
  const { form } = assessment;
  const isUnfilled = assessment.state === "unfilled";
  const shared = {
    total: withChoices.total,
    grade: withChoices.grade,
    unscored: unscoredOf(withChoices),
    whatIf,
  };
  return (
    <header className={isShort ? styles.short : styles.root}>
      <h1 className={isShort ? styles.shortProject : styles.project}>{formName(form)}</h1>
      {!isShort && <About form={form} />}
      <ProfileLine profile={profile} onOpen={onOpen} />
      <LazyProfileSuggestion
        form={form}
        profile={profile.profile}
        dismissed={dismissedSuggestions}
        actions={actions}
      />
      {isShort ? <ScoreLine {...shared} /> : !isUnfilled && <ScorePair {...shared} />}
      {!isShort && !isUnfilled && <LevelBars assessment={withChoices} />}
    </header>
  );
}

/** "2024 年度 · 城市服务中心" */
function About({ form: { year, unit } }: Pick<CheckedForm["assessment"], "form">) {
  const styles = useHeaderStyles();
  const about = [
    year === null || year.text === "" ? null : pane.header.year(year.text),
    unit === null || unit.text === "" ? null : unit.text,
  ].filter((text) => text !== null);
  return about.length > 0 && <p className={styles.about}>{about.join(" · ")}</p>;
}
