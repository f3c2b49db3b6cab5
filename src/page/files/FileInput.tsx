import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useRef } from "react";

export interface FileInputProps {
  readonly label: string;
  readonly isPrimary: boolean;
  readonly onChosen: (files: readonly File[]) => void;
}

/** A button that opens the browser's dialog for choosing files. */
export function FileInput({ label, isPrimary, onChosen }: FileInputProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        size={isPrimary ? "large" : "medium"}
        icon={<FolderOpenRegular />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm"
        onChange={({ currentTarget }) => {
          onChosen([...(currentTarget.files ?? [])]);
          // so that choosing the same file again is a change
          currentTarget.value = "";
        }}
      />
    </>
  );
}
