/**
 * The part of Microsoft's manifest schema (version 1.1, VersionOverridesV1_0 of task panes) that this
 * add-in uses, as data: which elements stand in which, in which order and how often. An element that
 * is not listed is refused, so that the table grows with the manifest.
 */

export const NAMESPACES = {
  base: "http://schemas.microsoft.com/office/appforoffice/1.1",
  overrides: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  basicTypes: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
} as const;

export interface Part {
  readonly name: string;
  /** The least number of occurrences. */
  readonly min: 0 | 1;
  readonly isRepeated: boolean;
  readonly namespace: keyof typeof NAMESPACES;
}

export interface Content {
  /** The children in the order of the schema; empty: text or attributes only. */
  readonly children: readonly Part[];
  /** Attributes that must be there. */
  readonly attributes: readonly string[];
  /** Attributes that may be there. */
  readonly optional: readonly string[];
  /** Whether there must be text. */
  readonly hasText: boolean;
}

/** "Name" once, "Name?" at most once, "Name+" at least once, "Name*" any number of times. */
function part(spec: string, namespace: Part["namespace"]): Part {
  const name = spec.replace(/[?+*]$/u, "");
  const mark = spec.slice(name.length);
  return {
    name,
    min: mark === "?" || mark === "*" ? 0 : 1,
    isRepeated: mark === "+" || mark === "*",
    namespace,
  };
}

function content(
  children: string,
  namespace: Part["namespace"],
  { attributes = "", optional = "", hasText = false } = {},
): Content {
  const words = (text: string): string[] => text.split(" ").filter((word) => word !== "");
  return {
    children: words(children).map((spec) => part(spec, namespace)),
    attributes: words(attributes),
    optional: words(optional),
    hasText,
  };
}

const base = (children: string, attributes = "", optional = ""): Content =>
  content(children, "base", { attributes, optional });
const override = (children: string, attributes = ""): Content =>
  content(children, "overrides", { attributes });
const basic = (children: string, attributes = ""): Content =>
  content(children, "basicTypes", { attributes });
const text = content("", "base", { hasText: true });
const translated = base("Override*", "DefaultValue");
const referring = override("", "resid");

const CONTENTS: Readonly<Record<string, Content>> = {
  OfficeApp: {
    ...base(
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions",
      "xsi:type",
    ),
  },
  Id: text,
  Version: text,
  ProviderName: text,
  DefaultLocale: text,
  Permissions: text,
  DisplayName: translated,
  "OfficeApp/Description": translated,
  IconUrl: translated,
  HighResolutionIconUrl: translated,
  SupportUrl: translated,
  Override: base("", "Locale Value"),
  AppDomains: base("AppDomain+"),
  AppDomain: text,
  "OfficeApp/Hosts": base("Host+"),
  "OfficeApp/Hosts/Host": base("", "Name"),
  Requirements: base("Sets"),
  Sets: base("Set+", "", "DefaultMinVersion"),
  Set: base("", "Name", "MinVersion"),
  DefaultSettings: base("SourceLocation"),
  "DefaultSettings/SourceLocation": translated,
  VersionOverrides: override("Hosts Resources", "xsi:type"),
  "VersionOverrides/Hosts": override("Host+"),
  "VersionOverrides/Hosts/Host": override("DesktopFormFactor", "xsi:type"),
  DesktopFormFactor: override("GetStarted? FunctionFile? ExtensionPoint+"),
  GetStarted: override("Title Description LearnMoreUrl"),
  FunctionFile: referring,
  ExtensionPoint: override("OfficeTab", "xsi:type"),
  OfficeTab: override("Group+", "id"),
  Group: override("Label Icon Control+", "id"),
  Control: override("Label Supertip Icon Action", "xsi:type id"),
  Supertip: override("Title Description"),
  Label: referring,
  Title: referring,
  Description: referring,
  LearnMoreUrl: referring,
  Icon: basic("Image+"),
  "Icon/Image": basic("", "size resid"),
  "Action:ShowTaskpane": override("TaskpaneId SourceLocation", "xsi:type"),
  "Action:ExecuteFunction": override("FunctionName", "xsi:type"),
  TaskpaneId: text,
  FunctionName: text,
  "Action/SourceLocation": referring,
  Resources: basic("Images Urls ShortStrings LongStrings"),
  Images: basic("Image+"),
  Urls: basic("Url+"),
  ShortStrings: basic("String+"),
  LongStrings: basic("String+"),
  "Images/Image": basic("Override*", "id DefaultValue"),
  Url: basic("Override*", "id DefaultValue"),
  String: basic("Override*", "id DefaultValue"),
};

/** VersionOverrides ends the manifest, in a namespace of its own. */
const VERSION_OVERRIDES = part("VersionOverrides?", "overrides");

/**
 * What an element may hold.
 *
 * @param path local names from the root to the element; @param type its xsi:type, "" if none
 * @returns null for an element that the table does not have
 */
export function contentOf(path: readonly string[], type: string): Content | null {
  const names = [3, 2, 1].map((length) => path.slice(-length).join("/"));
  const own = `${path.at(-1) ?? ""}:${type}`;
  const found = [own, ...names].map((key) => CONTENTS[key]).find((each) => each !== undefined);
  if (found === undefined) return null;
  if (path.length > 1) return found;
  return { ...found, children: [...found.children, VERSION_OVERRIDES] };
}

/** Values that Office takes for an attribute or a text, where the schema lists them. */
export const ALLOWED_VALUES: Readonly<Record<string, readonly string[]>> = {
  "OfficeApp@xsi:type": ["TaskPaneApp"],
  "Host@Name": ["Workbook"],
  "Host@xsi:type": ["Workbook"],
  "VersionOverrides@xsi:type": ["VersionOverridesV1_0"],
  "ExtensionPoint@xsi:type": ["PrimaryCommandSurface"],
  "Control@xsi:type": ["Button"],
  "Action@xsi:type": ["ShowTaskpane", "ExecuteFunction"],
  Permissions: [
    "Restricted",
    "ReadDocument",
    "ReadAllDocument",
    "WriteDocument",
    "ReadWriteDocument",
  ],
};

/** Texts of a fixed form. */
export const TEXT_FORMS: Readonly<Record<string, RegExp>> = {
  Id: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u,
  Version: /^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/u,
  DefaultLocale: /^[a-z]{2}-[A-Z]{2}$/u,
};

/** Longest text in characters, by element; of a resource by the list that contains it. */
export const LONGEST: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  "OfficeApp/Description": 250,
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
  TaskpaneId: 125,
};

/** Longest id of a resource, and so longest resid. */
export const LONGEST_RESOURCE_ID = 32;

/** The list of Resources in which Office looks a resid up, by the element that has it. */
export const RESOURCE_LISTS: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Description: "LongStrings",
  Label: "ShortStrings",
  Title: "ShortStrings",
};

/** Icons of each control and group, in pixels. */
export const ICON_SIZES: readonly number[] = [16, 32, 80];

/** Icons of the add-in itself, in pixels. */
export const ADD_IN_ICONS: Readonly<Record<string, number>> = {
  IconUrl: 32,
  HighResolutionIconUrl: 64,
};
