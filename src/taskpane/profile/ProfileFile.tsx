import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { MOST_KILOBYTES, readProfileFile } from "../../app/settings/profile-file";
import type { Mistake } from "../../domain/json/mistake";
import { fileText, type ChosenProfile } from "../../domain/profiles/chosen-profile";
import { profileWords } from "../../messages";
import { copyText } from "../copy-details/copy-text";
import { FoldedSection } from "../section/FoldedSection";
import { MistakeList } from "./MistakeList";
import { useProfileStyles } from "./profile.styles";
import { downloadText } from "./download-text";

type Outcome =
  | { readonly kind: "done"; readonly text: string }
  /** where the host blocks copying: the text itself, to be selected by hand */
  | { readonly kind: "shown"; readonly text: string }
  | { readonly kind: "refused"; readonly title: string; readonly mistakes: readonly Mistake[] };

export interface ProfileFileProps {
  /** The rules as entered; null while they contain mistakes. */
  readonly chosen: ChosenProfile | null;
  readonly onLoad: (chosen: ChosenProfile) => void;
}

/** Saves rules to a file or the clipboard (some hosts block downloads), and loads them from a file. */
export function ProfileFile({ chosen, onLoad }: ProfileFileProps) {
  const words = profileWords.file;
  const styles = useProfileStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const save = (what: ChosenProfile) => {
    const name = words.fileName(what.profile.name);
    downloadText(name, fileText(what));
    setOutcome({ kind: "done", text: words.saved(name) });
  };
  const copy = async (what: ChosenProfile) => {
    const text = fileText(what);
    const isCopied = await copyText(text);
    setOutcome(isCopied ? { kind: "done", text: words.copied } : { kind: "shown", text });
  };
  const load = async (file: File) => {
    const reading = await readingOf(file);
    if (reading === null) {
      setOutcome({ kind: "refused", title: words.notRead(file.name), mistakes: [] });
    } else if (reading.kind === "mistakes") {
      const { mistakes } = reading;
      setOutcome({ kind: "refused", title: words.refused(file.name, mistakes.length), mistakes });
    } else {
      onLoad({ profile: reading.profile, base: reading.base });
      setOutcome({ kind: "done", text: words.loaded(file.name) });
    }
  };
  return (
    <FoldedSection title={words.title} aside="">
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={chosen === null}
          onClick={() => {
            if (chosen !== null) save(chosen);
          }}
        >
          {words.save}
        </Button>
        <Button
          size="small"
          disabledFocusable={chosen === null}
          onClick={() => {
            if (chosen !== null) void copy(chosen);
          }}
        >
          {words.copy}
        </Button>
        <Button size="small" onClick={() => picker.current?.click()}>
          {words.load}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.load}
          onChange={({ target }) => {
            const file = target.files?.[0];
            // choosing the same file again must fire a change event
            target.value = "";
            if (file !== undefined) void load(file);
          }}
        />
      </div>
      <div role="status">
        {outcome?.kind === "done" && <p className={styles.status}>{outcome.text}</p>}
        {outcome?.kind === "shown" && <p className={styles.status}>{words.copyFailed}</p>}
      </div>
      {outcome?.kind === "shown" && (
        <textarea className={styles.text} readOnly value={outcome.text} aria-label={words.copy} />
      )}
      {outcome?.kind === "refused" && (
        <MistakeList title={outcome.title} mistakes={outcome.mistakes} />
      )}
    </FoldedSection>
  );
}

/** @returns null where the browser cannot read the file, for example because it was moved */
async function readingOf(file: File) {
  try {
    // of a file above the limit only enough is read to refuse it
    const bytes = await file.slice(0, MOST_KILOBYTES * 1024 + 1).arrayBuffer();
    return readProfileFile(new Uint8Array(bytes));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
