import { Button } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ProfileState } from "../../app/core/profile-state";
import { profileWords as words } from "../../messages";
import { PROFILE_LINE_ID } from "./profile-line-id";
import { useProfileLineStyles } from "./profile-line.styles";

export interface ProfileLineProps {
  readonly profile: ProfileState;
  readonly onOpen: () => void;
}

/** By which rules everything is checked; leads to where they are chosen. */
export function ProfileLine({ profile, onOpen }: ProfileLineProps) {
  const styles = useProfileLineStyles();
  const trouble = troubleOf(profile);
  return (
    <div>
      <Button
        id={PROFILE_LINE_ID}
        className={styles.button}
        appearance="transparent"
        size="small"
        iconPosition="after"
        icon={<ChevronRightRegular aria-hidden />}
        onClick={onOpen}
      >
        {words.line(profile.profile.name)}
      </Button>
      {trouble !== null && (
        <p className={styles.trouble}>
          <WarningRegular className={styles.icon} aria-hidden />
          {trouble}
        </p>
      )}
    </div>
  );
}

function troubleOf({ isStored: kept, mistakes }: ProfileState): string | null {
  if (mistakes.length > 0) return words.notUsed;
  return kept ? null : words.unkept;
}
