/** 评分规则: a person chooses the rules, and the workbook remembers them. */
import { storedJson, type ChosenProfile } from "../../domain/profiles/chosen-profile";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { refusedNotice } from "../core/run-task";
import { unstoredProfileState } from "../settings/profile-state";
import { reassess } from "../read/read-sheet";
import { storeSetting } from "../settings/store-setting";
import type { Session } from "../core/session";
import type { Notice } from "../core/state";

/**
 * Has the workbook remember the rules chosen last. Where it refuses, they hold until the pane is
 * closed, and the refusal is told.
 */
export async function keepProfile(session: Session): Promise<void> {
  const { state, requestQueue: lane } = session;
  state.set({ notice: null });
  try {
    await lane(async () => {
      const chosen = session.unkeptProfile;
      if (chosen === null) return;
      const profile = storedJson(chosen);
      await withSlowResponseNotice(state, () => storeSetting(session, "profile", profile));
      // another may have been chosen meanwhile, and waits for its turn
      if (session.unkeptProfile !== chosen) return;
      session.unkeptProfile = null;
      const notice: Notice = { kind: "profile-kept", name: chosen.profile.name };
      state.set({ profile: { ...state.get().profile, kept: true }, notice });
    });
  } catch (error) {
    const again = (): Promise<void> => keepProfile(session);
    state.set({ notice: refusedNotice(error, { task: "keeping-profile", again }) });
  }
}

/** Checks what was read last by other rules, at once and without the workbook; then keeps them. */
export function chooseProfile(session: Session, chosen: ChosenProfile): Promise<void> {
  session.unkeptProfile = chosen;
  session.profile = chosen.profile;
  session.state.set({ profile: unstoredProfileState(chosen) });
  reassess(session);
  return keepProfile(session);
}
