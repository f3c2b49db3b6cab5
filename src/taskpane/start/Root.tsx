import { ErrorBoundary } from "../failure/ErrorBoundary";
import { Failure } from "../failure/Failure";
import { Loading } from "../loading/Loading";
import type { DarkPreference } from "../theme/dark-preference";
import { ThemeProvider } from "../theme/ThemeProvider";
import type { Opening } from "./open-pane";

export interface RootProps {
  /** Null until the start has finished; Root is then rendered again with the result. */
  readonly opening: Opening | null;
  readonly preference: DarkPreference;
  readonly onReload: () => void;
}

/** The loading page, then the app or the failure page. */
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
