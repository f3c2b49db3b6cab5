import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useRef } from "react";
import type { ChosenFiles } from "../../app/core/batch";
import { chosenFiles } from "../../taskpane/batch/files-of";

export interface FileInputProps {
  readonly label: string;
  readonly isPrimary: boolean;
  readonly onChosen: (chosen: ChosenFiles) => void;
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
          onChosen(chosenFiles(Array.from(currentTarget.files ?? [])));
          // so that choosing the same file again raises a change event
          currentTarget.value = "";
        }}
      />
    </>
  );
}
