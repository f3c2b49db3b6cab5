/** Compares elements, their order, attributes and fixed values with the tables of schema.ts. */
import type { ManifestProblem } from "./manifest-problem";
import { ALLOWED_VALUES, NAMESPACES, TEXT_FORMS, contentOf, type Part } from "./schema";
import { attributeOf, type XmlElement } from "./xml-element";

const isNamespace = (name: string): boolean => name === "xmlns" || name.startsWith("xmlns:");

/** Local names from the root to the element. */
export function pathOf(element: XmlElement): string[] {
  const above = element.parent === null ? [] : pathOf(element.parent);
  return [...above, element.name];
}

function* orderProblems(element: XmlElement, parts: readonly Part[]): Generator<ManifestProblem> {
  let next = 0;
  const counts = new Map<string, number>();
  for (const child of element.children) {
    const { line, name } = child;
    const at = parts.findIndex((part) => part.name === name);
    const part = parts[at];
    if (part === undefined) {
      yield { line, text: `<${element.name}> 里不能有 <${name}>` };
      continue;
    }
    if (NAMESPACES[part.namespace] !== child.namespace) {
      yield { line, text: `<${name}> 的命名空间应为 ${NAMESPACES[part.namespace]}` };
    }
    if (at < next) yield { line, text: `<${name}> 的位置不对，应在 <${parts[next]?.name}> 之前` };
    next = Math.max(next, at);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count === 2 && !part.isRepeated) {
      yield { line, text: `<${element.name}> 里只能有一个 <${name}>` };
    }
  }
  for (const { name, min } of parts) {
    if ((counts.get(name) ?? 0) < min) {
      yield { line: element.line, text: `<${element.name}> 里缺少 <${name}>` };
    }
  }
}

function* valueProblems(element: XmlElement): Generator<ManifestProblem> {
  const { line, name, text } = element;
  const values = [...element.attributes].map(([key, value]) => [`${name}@${key}`, value] as const);
  for (const [key, value] of [...values, [name, text] as const]) {
    const allowed = ALLOWED_VALUES[key];
    if (allowed !== undefined && !allowed.includes(value)) {
      yield { line, text: `${key} 不能是“${value}”，可用的值：${allowed.join("、")}` };
    }
  }
  const form = TEXT_FORMS[name];
  if (form !== undefined && !form.test(text)) yield { line, text: `<${name}> 的写法不对：${text}` };
}

/** What the schema would refuse, element by element from the root. */
export function* structureProblems(element: XmlElement): Generator<ManifestProblem> {
  const { line, name } = element;
  const content = contentOf(pathOf(element), attributeOf(element, "xsi:type"));
  if (content === null) {
    yield { line, text: `不认识的元素 <${name}>` };
    return;
  }
  for (const key of content.attributes) {
    if (attributeOf(element, key) === "") yield { line, text: `<${name}> 缺少属性 ${key}` };
  }
  for (const key of element.attributes.keys()) {
    const known = [...content.attributes, ...content.optional];
    if (!isNamespace(key) && !known.includes(key)) {
      yield { line, text: `<${name}> 不能有属性 ${key}` };
    }
  }
  if (content.hasText && element.text === "") yield { line, text: `<${name}> 是空的` };
  if (!content.hasText && element.text !== "") yield { line, text: `<${name}> 里不能有文字` };
  yield* orderProblems(element, content.children);
  yield* valueProblems(element);
  for (const child of element.children) yield* structureProblems(child);
}
