import { createContext } from "react";
import type { BatchEngine, ListedForm } from "../../app/core/batch";
import type { SubscribeRibbon } from "../../app/core/ribbon-request";

/** Versions of add-in and Excel, and the ribbon's requests. */
export interface Environment {
  /** The add-in's own version, for 复制详情. */
  readonly version: string;
  /** Excel's platform and version, "PC 16.0.17126", for 复制详情; null until Office is ready. */
  readonly host: () => string | null;
  /** Whether help pages are served beside the page that shows the pane. */
  readonly hasHelp: boolean;
  /** Subscribes to the requests of the ribbon's buttons. Always the same function. */
  readonly subscribeRibbon: SubscribeRibbon;
  /** Fetches the code that checks files. */
  readonly fetchEngine: () => Promise<BatchEngine>;
  /** Opens the file of a form, where 批量核对 is used without a workbook; absent in a workbook's pane. */
  readonly openFile?: (form: ListedForm) => void;
}

/** Provided by index.tsx. */
export const EnvironmentContext = createContext<Environment>({
  version: "",
  host: () => null,
  hasHelp: true,
  subscribeRibbon: () => () => undefined,
  fetchEngine: () => Promise.reject(new Error("no engine")),
});
