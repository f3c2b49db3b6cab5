/** Structural equality of plain values. */

/**
 * Whether two values have the same contents: arrays, plain objects, maps and sets are compared by
 * their members in order, everything else by identity. The values must not contain cycles.
 */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (Array.isArray(one)) return Array.isArray(other) && hasEqualMembers(one, other);
  if (isCollection(one)) {
    return (
      isCollection(other) &&
      one.constructor === other.constructor &&
      one.size === other.size &&
      hasEqualMembers([...one], [...other])
    );
  }
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => name in other && isEqual(one[name], other[name]))
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isCollection = (
  value: unknown,
): value is ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> =>
  value instanceof Map || value instanceof Set;

function hasEqualMembers(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((member, index) => isEqual(member, other[index]));
}

/** The value before if the new one is equal to it, so that the reference stays the same. */
export const keptIfEqual = <T>(before: T, fresh: T): T => (isEqual(before, fresh) ? before : fresh);
