import type { Attributes } from "../../xlsx/xml";

/** Attributes as they stand in a tag, each with a space before it. */
export function xmlAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(
      ([name, value]) =>
        ` ${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`,
    )
    .join("");
}
