import { Button } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ProfileState } from "../../app/core/profile-state";
import { pane } from "../../messages";
import { PROFILE_LINE_ID } from "./profile-line-id";
import { useProfileLineStyles } from "./profile-line.styles";

export interface ProfileLineProps {
  readonly profile: ProfileState;
  readonly onOpen: () => void;
}

/** The name of the effective rules, as a button that opens their page; a warning if they are not stored. */
export function ProfileLine({ profile, onOpen }: ProfileLineProps) {
  const styles = useProfileLineStyles();
  const warning = warningOf(profile);
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
        {pane.profileLine.line(profile.profile.name)}
      </Button>
      {warning !== null && (
        <p className={styles.warning}>
          <WarningRegular className={styles.icon} aria-hidden />
          {warning}
        </p>
      )}
    </div>
  );
}

function warningOf({ isStored, mistakes }: ProfileState): string | null {
  if (mistakes.length > 0) return pane.profileLine.notUsed;
  return isStored ? null : pane.profileLine.notStored;
}
