/** The context that Excel on the web sends to a pane: the host's version, language and document. */
import type { Json } from "./protocol";
import type { RequirementMatrix } from "./requirement-sets";

export interface AppContextOptions {
  readonly controlId: string;
  readonly documentUrl: string;
  readonly locale: string;
  readonly isReadOnly: boolean;
  readonly requirements: RequirementMatrix;
  /** Office.context.document.settings: key → JSON. */
  readonly documentSettings: ReadonlyMap<string, string>;
}

const EXCEL = 16;
const VERSION = "16.00";

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(options: AppContextOptions): Json {
  return {
    _id: options.controlId,
    _appInstanceId: options.controlId,
    _appName: EXCEL,
    _appVersion: VERSION,
    _appMinorVersion: 0,
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: options.isReadOnly ? 0 : 1,
    _settings: [...options.documentSettings].map(([key, value]) => [key, value]),
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: options.controlId,
    _requirementMatrix: JSON.stringify(options.requirements),
    _hostFullVersion: "16.0.14332.20000",
    _addinName: "",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}

/**
 * The name that a pane's frame must have before it is inserted: office.js reads the host's origin,
 * type, platform, version and locale from it, and whether the page is a dialog (it is none).
 */
export function frameName(options: {
  conversationId: string;
  controlId: string;
  hostOrigin: string;
  locale: string;
}): string {
  const { conversationId, controlId, hostOrigin, locale } = options;
  return JSON.stringify({
    baseFrameName: "pane",
    hostInfo: `Excel$Web$${VERSION}$${locale}$${controlId}$$$0`,
    xdmInfo: `${conversationId}|${controlId}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
