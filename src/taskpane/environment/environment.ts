import { createContext } from "react";

/** The versions that 复制详情 reports. */
export interface Environment {
  /** The add-in's own version. */
  readonly version: string;
  /** Excel's platform and version, "PC 16.0.17126"; null until Office is ready. */
  readonly host: () => string | null;
}

/** Provided by index.tsx; read by CopyDetails. */
export const EnvironmentContext = createContext<Environment>({ version: "", host: () => null });
