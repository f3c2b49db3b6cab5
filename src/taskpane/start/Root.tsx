import { CrashGuard } from "../failure/CrashGuard";
import { Failure } from "../failure/Failure";
import { Starting } from "../loading/Starting";
import type { DarkPreference } from "../theme/dark-preference";
import { Themed } from "../theme/Themed";
import type { Opening } from "./open-pane";

export interface RootProps {
  /** Null until it is known: given by rendering again, as Suspense would hold its result back. */
  readonly opening: Opening | null;
  readonly preference: DarkPreference;
  readonly onReload: () => void;
}

/** The pane from its first picture on: starting, then the app, or why there is none. */
export function Root({ opening, preference, onReload }: RootProps) {
  return (
    <Themed preference={preference}>
      <CrashGuard onReload={onReload}>
        <Opened opening={opening} onReload={onReload} />
      </CrashGuard>
    </Themed>
  );
}

function Opened({ opening, onReload }: Pick<RootProps, "opening" | "onReload">) {
  if (opening === null) return <Starting />;
  return opening.kind === "open" ? (
    opening.app
  ) : (
    <Failure failure={opening.failure} code={opening.code} onReload={onReload} />
  );
}
