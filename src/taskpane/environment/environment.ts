import { createContext } from "react";
import type { SubscribeRibbon } from "../../app/core/ribbon-request";

/** What the pane knows of where it runs. */
export interface Environment {
  /** The add-in's own version, for 复制详情. */
  readonly version: string;
  /** Excel's platform and version, "PC 16.0.17126", for 复制详情; null until Office is ready. */
  readonly host: () => string | null;
  /** Requests of the ribbon's buttons. A function of its own for the life of the pane. */
  readonly subscribeRibbon: SubscribeRibbon;
}

/** Provided by index.tsx. */
export const EnvironmentContext = createContext<Environment>({
  version: "",
  host: () => null,
  subscribeRibbon: () => () => undefined,
});
