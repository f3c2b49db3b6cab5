import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useSyncExternalStore } from "react";
import { acceptedFrom } from "../../domain/accepted/accepted-json";
import { acceptedFile } from "../../domain/accepted/stored-accepted";
import { pageWords } from "../../messages/page";
import { downloadText } from "../../taskpane/profile/download-text";
import type { PageSettings } from "./page-settings";

/**
 * Downloads the accepted findings as a file that the command line reads; nothing is drawn without any.
 */
export function ExportAccepted({ settings }: { readonly settings: PageSettings }) {
  const { accepted } = useSyncExternalStore(settings.subscribe, settings.read);
  const entries = acceptedFrom(accepted);
  const { label, help, fileName } = pageWords().exportAccepted;
  if (entries.length === 0) return null;
  return (
    <Button
      icon={<ArrowDownloadRegular />}
      title={help}
      onClick={() => {
        downloadText(fileName, acceptedFile(entries));
      }}
    >
      {label(entries.length)}
    </Button>
  );
}
