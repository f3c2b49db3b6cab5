import { ErrorBoundary } from "../failure/ErrorBoundary";
import { Failure } from "../failure/Failure";
import { Loading } from "../loading/Loading";
import type { DarkPreference } from "../theme/dark-preference";
import { ThemeProvider } from "../theme/ThemeProvider";
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
    <ThemeProvider preference={preference}>
      <ErrorBoundary onReload={onReload}>
        <Opened opening={opening} onReload={onReload} />
      </ErrorBoundary>
    </ThemeProvider>
  );
}

function Opened({ opening, onReload }: Pick<RootProps, "opening" | "onReload">) {
  if (opening === null) return <Loading />;
  return opening.kind === "open" ? (
    opening.app
  ) : (
    <Failure failure={opening.failure} code={opening.code} onReload={onReload} />
  );
}
