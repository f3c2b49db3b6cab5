/**
 * The first index from 0 at which a question is answered with yes; `length` where none is. Once it
 * is yes it must stay so: half of the rest is left out with every question.
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
