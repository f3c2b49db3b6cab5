/** The most places that a sentence names. */
const MOST = 8;

/**
 * Places one after the other: "14, 15".
 *
 * @param others what follows the first eight of more, by how many there are in all
 */
export function shortList(
  places: readonly (string | number)[],
  separator: string,
  others: (all: number) => string,
): string {
  const named = places.slice(0, MOST).join(separator);
  return places.length > MOST ? named + others(places.length) : named;
}
