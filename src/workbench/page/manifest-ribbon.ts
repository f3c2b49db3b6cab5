/**
 * The add-in of a manifest, and its ribbon controls as Excel reads them: labels, tips, icons, actions.
 */
import type { AddInIdentity } from "../files/add-in-settings";

export type RibbonAction =
  /** All show the one page of the pane. */
  { readonly kind: "show-pane" } | { readonly kind: "execute"; readonly functionName: string };

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The 32 pixel icon; "" when there is none. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface ManifestRibbon {
  /** The add-in, by its own id and version. */
  readonly addIn: AddInIdentity;
  readonly groups: readonly {
    readonly label: string;
    readonly controls: readonly RibbonControl[];
  }[];
  /** The page that holds the functions of `execute` actions. */
  readonly functionFile: string;
}

const ICON_SIZE = "32";

/** The first descendant of that local name; prefixes and namespaces are ignored. */
function inside(element: Element, name: string): Element | null {
  return element.getElementsByTagNameNS("*", name).item(0);
}

/** The element's own child of that name: a Supertip has a Label's neighbours, not its own Label. */
function child(element: Element, name: string): Element | null {
  return [...element.children].find((each) => each.localName === name) ?? null;
}

/**
 * Reads a manifest's XML. Addresses of the add-in's origin become paths of the page's own origin,
 * because the workbench serves what the manifest's origin will serve. Throws when it is no XML.
 */
export function manifestRibbon(xml: string): ManifestRibbon {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed");
  const root = manifest.documentElement;

  const resources = new Map(
    ["Image", "Url", "String"].flatMap((kind) =>
      [...root.getElementsByTagNameNS("*", kind)].map(
        (each) => [each.getAttribute("id") ?? "", each.getAttribute("DefaultValue") ?? ""] as const,
      ),
    ),
  );
  const resource = (element: Element | null): string =>
    resources.get(element?.getAttribute("resid") ?? "") ?? "";
  const path = (element: Element | null): string => {
    const address = resource(element);
    if (address === "") return "";
    const { pathname, search, hash } = new URL(address);
    return `${pathname}${search}${hash}`;
  };

  const actionOf = (control: Element): RibbonAction => {
    const action = child(control, "Action");
    const functionName = action && child(action, "FunctionName")?.textContent;
    if (functionName) return { kind: "execute", functionName };
    return { kind: "show-pane" };
  };
  const controlOf = (control: Element): RibbonControl => {
    const supertip = child(control, "Supertip");
    const images = child(control, "Icon")?.children ?? [];
    const image = [...images].find((each) => each.getAttribute("size") === ICON_SIZE) ?? null;
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(child(control, "Label")),
      tip: resource(supertip && child(supertip, "Description")),
      icon: path(image),
      action: actionOf(control),
    };
  };
  const said = (name: string): string => child(root, name)?.textContent.trim() ?? "";
  return {
    addIn: { id: said("Id"), version: said("Version") },
    groups: [...root.getElementsByTagNameNS("*", "Group")].map((group) => ({
      label: resource(child(group, "Label")),
      controls: [...group.children].filter((each) => each.localName === "Control").map(controlOf),
    })),
    functionFile: path(inside(root, "FunctionFile")),
  };
}
