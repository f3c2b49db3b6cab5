import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { useRef } from "react";
import type { BatchActions } from "../../app/core/batch";
import { roundWords } from "../../messages/batch";
import { ActionButton } from "../action-bar/ActionButton";

/**
 * Extensions of saved results of the pane and the command line, including those that people give them.
 */
const ENDINGS = ".ndjson,.jsonl,.json,.txt";

/** 与上次比较: chooses an earlier result. */
export function CompareButton({
  actions,
}: {
  readonly actions: Pick<BatchActions, "compareWith">;
}) {
  const words = roundWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <ActionButton
        task={null}
        own={null}
        small
        icon={<HistoryRegular />}
        help={words.help}
        onPress={() => {
          field.current?.click();
          return Promise.resolve();
        }}
      >
        {words.title}
      </ActionButton>
      <input
        ref={field}
        type="file"
        accept={ENDINGS}
        hidden
        aria-label={words.title}
        onChange={({ target }) => {
          const [file] = Array.from(target.files ?? []);
          // choosing the same file again must fire a change event
          target.value = "";
          if (file !== undefined) void actions.compareWith(file);
        }}
      />
    </>
  );
}
