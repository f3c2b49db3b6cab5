/**
 * The first index for which a condition holds, by binary search; `length` where it holds for none.
 *
 * @param isReached Must hold for every index after the first for which it holds.
 */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
