import { Button, Input, Select } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { ProfileState } from "../../app/core/profile-state";
import type { AppActions, CheckedForm } from "../../app/core/state";
import { isAdjusted, type ChosenProfile } from "../../domain/profiles/chosen-profile";
import { profiles } from "../../domain/profiles/profiles";
import { profileWords as words } from "../../messages";
import { useAppStyles } from "../app/app.styles";
import { checkedDraft, isDifferent, draftOf, isChanged, nameOf, type Draft } from "./draft";
import { Sources } from "./Sources";
import { MistakeList } from "./MistakeList";
import { Note } from "./Note";
import { ProfileFile } from "./ProfileFile";
import { ProfileFoot } from "./ProfileFoot";
import { useEscape } from "../app/use-escape";
import { useProfileStyles } from "./profile.styles";
import { Adjustments } from "./Adjustments";

export interface ProfilePageProps {
  readonly profile: ProfileState;
  /** The current form, on which the effect is shown. */
  readonly form: CheckedForm | undefined;
  readonly chooseProfile: AppActions["chooseProfile"];
  readonly onClose: () => void;
}

/** The id, among those of shipped profiles, of rules that are not a shipped profile. */
const OWN = "";

/** 评分规则: choosing, adjusting, exporting and importing rules. Nothing takes effect before 应用. */
export function ProfilePage({ profile, form, chooseProfile, onClose }: ProfilePageProps) {
  const app = useAppStyles();
  const styles = useProfileStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [key, setKey] = useState(() => keyOf(profile));
  // adjustments are kept while another profile is selected
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(
    () => new Map([[keyOf(profile), draftOf(profile)]]),
  );
  useEffect(() => {
    title.current?.focus();
  }, []);

  const draft = drafts.get(key) ?? draftOf(profile);
  const own = drafts.get(OWN);
  const name = nameOf(draft, words.adjusted);
  const checked = checkedDraft(draft, name);
  const mistakes = checked.kind === "mistakes" ? checked.mistakes : [];
  const chosen = checked.kind === "profile" ? checked.chosen : null;
  const put = (changed: Draft, at = key) => {
    setDrafts((before) => new Map([...before, [at, changed]]));
  };
  const choose = (wanted: string) => {
    const shipped = profiles.find((each) => each.id === wanted);
    if (shipped !== undefined && !drafts.has(wanted)) {
      put(draftOf({ profile: shipped.profile, base: shipped }), wanted);
    }
    setKey(wanted);
  };
  const load = (loaded: ChosenProfile) => {
    put(draftOf(loaded), OWN);
    setKey(OWN);
  };
  const isNew = chosen === null || isDifferent(chosen, profile);
  useEscape(isNew ? null : onClose);
  return (
    <div className={app.root}>
      <main className={app.main}>
        <div className={styles.top}>
          <h1 ref={title} tabIndex={-1} className={styles.title}>
            {words.title}
          </h1>
          <label htmlFor={`${id}-choice`} className={styles.label}>
            {words.choose}
          </label>
          <Select
            id={`${id}-choice`}
            value={key}
            onChange={(_, { value }) => {
              choose(value);
            }}
          >
            {own !== undefined && <option value={OWN}>{nameOf(own, words.adjusted)}</option>}
            {profiles.map((each) => (
              <option key={each.id} value={each.id}>
                {words.shown(each.profile.name)}
              </option>
            ))}
          </Select>
          {key === OWN && draft.base !== null && (
            <p className={styles.source}>{words.basedOn(draft.base.profile.name)}</p>
          )}
          <Sources profile={draft.values} base={draft.base} />
        </div>
        {profile.mistakes.length > 0 && (
          <MistakeList title={words.notUsedBecause} mistakes={profile.mistakes} />
        )}
        <h2 className={styles.heading}>{words.adjust}</h2>
        <Adjustments
          key={key}
          editing={{
            draft,
            mistakes,
            onChange: (values) => {
              put({ ...draft, values });
            },
          }}
        />
        <div className={styles.name}>
          <label htmlFor={`${id}-name`} className={styles.label}>
            {words.name}
          </label>
          <Input
            id={`${id}-name`}
            value={name}
            aria-invalid={mistakes.some(({ path }) => path === "name")}
            aria-describedby={`${id}-note`}
            onChange={(_, { value }) => {
              put({ ...draft, typedName: value });
            }}
          />
          <Note
            id={`${id}-note`}
            mistake={mistakes.find(({ path }) => path === "name")}
            was={null}
          />
        </div>
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={!isChanged(draft) && name === draft.origin.name}
            onClick={() => {
              put({ ...draft, values: draft.origin, typedName: null });
            }}
          >
            {words.restore}
          </Button>
        </div>
        <ProfileFile chosen={chosen} onLoad={load} />
      </main>
      <footer className={app.foot}>
        <ProfileFoot
          form={form}
          chosen={chosen}
          mistakes={mistakes.length}
          isNew={isNew}
          onApply={(rules) => {
            void chooseProfile(rules);
            onClose();
          }}
          onClose={onClose}
        />
      </footer>
    </div>
  );
}

const keyOf = (chosen: ChosenProfile): string =>
  chosen.base === null || isAdjusted(chosen) ? OWN : chosen.base.id;
