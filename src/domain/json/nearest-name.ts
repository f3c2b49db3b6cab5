/** Finds the known name that a misspelt one probably stands for. */

/** Letters that may be wrong: a third of the name, so that short ones are not mixed up. */
const tolerance = (name: string): number => Math.max(1, Math.floor(name.length / 3));

/** The known name that differs in the fewest letters; null where none is near. */
export function nearestName(given: string, known: readonly string[]): string | null {
  const name = given.trim().toLowerCase();
  const near = known
    .filter((each) => Math.abs(each.length - name.length) <= tolerance(each))
    .map((each) => ({ each, wrong: distance(name, each.toLowerCase()) }))
    .filter(({ each, wrong }) => wrong <= tolerance(each))
    .sort((one, other) => one.wrong - other.wrong);
  return near[0]?.each ?? null;
}

/** The number of letters to insert, delete, replace or swap with their neighbour. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(one.length, other.length);
}
