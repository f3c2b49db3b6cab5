/** 评分规则: a person chooses a profile, and the workbook stores it. */
import { storedJson, type ChosenProfile } from "../../domain/profiles/chosen-profile";
import { unstoredProfileState } from "../core/profile-state";
import { refusedNotice } from "../core/refused-notice";
import type { Session } from "../core/session/session";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { reassess } from "../read/read-sheet";
import { storeSetting } from "../settings/store-setting";

/** Checks the reading shown by another profile at once, then stores the profile in the workbook. */
export async function chooseProfile(session: Session, chosen: ChosenProfile): Promise<void> {
  session.profile.choose(chosen);
  session.state.set({ profile: unstoredProfileState(chosen) });
  const retry = (): Promise<void> => chooseProfile(session, chosen);
  if (await reassess(session, retry)) await storeProfile(session);
}

/**
 * Stores the profile chosen last in the workbook. If Excel refuses, the profile stays in effect until
 * the pane is closed, and the refusal is shown.
 */
export async function storeProfile(session: Session): Promise<void> {
  const { state, requestQueue } = session;
  state.set({ notice: null });
  try {
    await requestQueue(async () => {
      const chosen = session.profile.unstored();
      if (chosen === null) return;
      const json = storedJson(chosen);
      await withSlowResponseNotice(session, () => storeSetting(session, "profile", json));
      // false where another profile was chosen meanwhile: it is stored by its own request
      if (!session.profile.markStored(chosen)) return;
      state.set({
        profile: { ...state.get().profile, isStored: true },
        notice: { kind: "profile-stored", name: chosen.profile.name },
      });
    });
  } catch (error) {
    const retry = (): Promise<void> => storeProfile(session);
    state.set({ notice: refusedNotice(error, { task: "storing-profile", retry }) });
  }
}
