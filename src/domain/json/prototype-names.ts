import { isObject } from "./json-object";
import { pathOf, type Mistake, type Steps } from "./mistake";

/** Names that every JavaScript object inherits; valibot ignores fields of these names. */
const NAMES: ReadonlySet<string> = new Set(["__proto__", "prototype", "constructor"]);

/** No value that a schema reads is nested deeper; deeper ones are mistakes of its schema. */
const DEEPEST = 8;

/** Reports fields of such names as unknown, as the schema does for all others. */
export function prototypeNames(json: unknown, steps: Steps = []): readonly Mistake[] {
  if (steps.length > DEEPEST) return [];
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(json)
    ? json.map((part: unknown, index) => [index, part])
    : isObject(json)
      ? Object.entries(json)
      : [];
  return parts.flatMap(([step, part]): readonly Mistake[] => {
    const here = [...steps, step];
    if (typeof step === "string" && NAMES.has(step)) {
      return [{ path: pathOf(here), code: "unknown-field", meant: null }];
    }
    return prototypeNames(part, here);
  });
}
