import type { Attributes } from "../../xlsx/package/xml";

/** Attributes as XML source, each preceded by a space. */
export function xmlAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(
      ([name, value]) =>
        ` ${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`,
    )
    .join("");
}
