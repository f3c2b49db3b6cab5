import { createContext } from "react";

/** Where the pane runs, for technicians: nothing of the sheet or of its user. */
export interface Environment {
  /** The add-in's own version. */
  readonly version: string;
  /** Excel's platform and version, "PC 16.0.17126"; null before there is one. */
  readonly host: () => string | null;
}

export const EnvironmentContext = createContext<Environment>({ version: "", host: () => null });
