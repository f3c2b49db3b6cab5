/** Lengths of texts and the references between controls and resources. */
import type { ManifestProblem } from "./manifest-problem";
import { LONGEST, LONGEST_RESOURCE_ID, RESOURCE_LISTS } from "./schema";
import { pathOf } from "./structure";
import { allElements, attributeOf, childrenOf, type XmlElement } from "./xml-element";

/** An element's texts: its own, its default, and those for other languages. */
export function textsOf(element: XmlElement): string[] {
  const translations = childrenOf(element, "Override").map((each) => attributeOf(each, "Value"));
  const own = element.text === "" ? attributeOf(element, "DefaultValue") : element.text;
  return [own, ...translations];
}

/** The longest text allowed for an element: by its path, its name, or the list that contains it. */
function longestOf(element: XmlElement): number | undefined {
  const path = pathOf(element);
  const keys = [path.slice(-2).join("/"), element.name, element.parent?.name ?? ""];
  return keys.map((key) => LONGEST[key]).find((each) => each !== undefined);
}

/** Texts that are longer than Office shows or stores. */
export function* lengthProblems(root: XmlElement): Generator<ManifestProblem> {
  for (const element of allElements(root)) {
    const longest = element.name === "Override" ? undefined : longestOf(element);
    if (longest === undefined) continue;
    for (const text of textsOf(element)) {
      if (text.length > longest) {
        const { line, name } = element;
        yield { line, text: `<${name}> 有 ${text.length} 个字符，最多 ${longest} 个：${text}` };
      }
    }
  }
}

/** The resources of a list (Images, Urls, ShortStrings, LongStrings) in document order. */
function resourcesOf(root: XmlElement, list: string): readonly XmlElement[] {
  return [...allElements(root)].filter(
    ({ parent }) => parent?.name === list && parent.parent?.name === "Resources",
  );
}

/** The resource that an element's resid names, or null. */
export function resourceOf(root: XmlElement, element: XmlElement): XmlElement | null {
  const list = RESOURCE_LISTS[element.name] ?? "";
  const id = attributeOf(element, "resid");
  return resourcesOf(root, list).find((each) => attributeOf(each, "id") === id) ?? null;
}

/** resids without a resource, resources without a resid, ids that are too long or used twice. */
export function* referenceProblems(root: XmlElement): Generator<ManifestProblem> {
  const referring = [...allElements(root)].filter(({ attributes }) => attributes.has("resid"));
  const used = new Set<XmlElement>();
  for (const element of referring) {
    const resource = resourceOf(root, element);
    if (resource !== null) used.add(resource);
    else {
      const { line, name } = element;
      const list = RESOURCE_LISTS[name] ?? "Resources";
      const id = attributeOf(element, "resid");
      yield { line, text: `<${name}> 引用的“${id}”不在 <${list}> 里` };
    }
  }
  const resources = ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((list) =>
    resourcesOf(root, list),
  );
  const seen = new Set<string>();
  for (const resource of resources) {
    const { line } = resource;
    const id = attributeOf(resource, "id");
    if (id.length > LONGEST_RESOURCE_ID) {
      yield { line, text: `资源标识“${id}”超过 ${LONGEST_RESOURCE_ID} 个字符` };
    }
    if (seen.has(id)) yield { line, text: `资源标识“${id}”用了两次` };
    seen.add(id);
    if (!used.has(resource)) yield { line, text: `资源“${id}”没有用到` };
  }
}

/** Groups and controls that share an id. */
export function* idProblems(root: XmlElement): Generator<ManifestProblem> {
  const seen = new Set<string>();
  for (const element of allElements(root)) {
    if (element.name !== "Group" && element.name !== "Control") continue;
    const id = attributeOf(element, "id");
    if (seen.has(id)) yield { line: element.line, text: `标识“${id}”用了两次` };
    seen.add(id);
  }
}
