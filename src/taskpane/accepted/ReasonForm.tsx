import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { acceptedWords } from "../../messages/accepted";
import { useAcceptedStyles } from "./accepted.styles";

/** The longest reason that can be typed. */
const LONGEST = 100;

export interface ReasonFormProps {
  readonly onConfirm: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks why a finding is marked as checked; Enter confirms, Escape cancels. */
export function ReasonForm({ onConfirm, onCancel }: ReasonFormProps) {
  const styles = useAcceptedStyles();
  const words = acceptedWords();
  const [reason, setReason] = useState("");
  const [isLacking, setIsLacking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusInput = () => form.current?.querySelector("input")?.focus();
  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") void onConfirm(reason);
        else {
          setIsLacking(true);
          focusInput();
        }
      }}
    >
      <Field
        size="small"
        label={words.reason}
        hint={words.hint}
        validationMessage={isLacking ? words.required : null}
      >
        <Input
          size="small"
          value={reason}
          maxLength={LONGEST}
          aria-required
          onChange={(_, { value }) => {
            setReason(value);
            setIsLacking(false);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            onCancel();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          {words.confirm}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
