import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { AppActions } from "../../app/core/state";
import type { Form } from "../../domain/form/model/form";
import type { Profile } from "../../domain/profiles/profile";
import { suggestionKey, suggestProfile } from "../../domain/suggestion/suggest-profile";
import { suggestionWords } from "../../messages/profile-suggestion";
import { PROFILE_LINE_ID } from "./profile-line-id";
import { useProfileSuggestionStyles } from "./profile-suggestion.styles";

/** The buttons are removed when pressed; the focus moves to the line of the rules. */
const focusLine = (): void => document.getElementById(PROFILE_LINE_ID)?.focus();

export interface ProfileSuggestionProps {
  readonly form: Form;
  /** The rules in use. */
  readonly profile: Profile;
  /** The keys of dismissed suggestions. */
  readonly dismissed: readonly string[];
  readonly actions: Pick<AppActions, "chooseProfile" | "dismissSuggestion">;
}

/**
 * One line about other rules that the form looks like, with a button to choose them; they are never
 * chosen automatically.
 */
export function ProfileSuggestion({ form, profile, dismissed, actions }: ProfileSuggestionProps) {
  const styles = useProfileSuggestionStyles();
  const suggestion = useMemo(() => suggestProfile(form, profile), [form, profile]);
  if (suggestion === null) return null;
  const key = suggestionKey(suggestion);
  if (dismissed.includes(key)) return null;
  const words = suggestionWords();
  const { named } = suggestion;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{words.why(suggestion)}</p>
      {named !== null && (
        <Button
          size="small"
          onClick={() => {
            focusLine();
            void actions.chooseProfile({ profile: named.profile, base: named });
          }}
        >
          {words.use(named.profile.name)}
        </Button>
      )}
      <Button
        size="small"
        appearance="transparent"
        onClick={() => {
          focusLine();
          void actions.dismissSuggestion(key);
        }}
      >
        {named === null ? words.understood : words.keep}
      </Button>
    </div>
  );
}
