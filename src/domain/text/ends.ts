/** Removes parts at the end of texts, in one pass from the end. */

/** A text without the characters at its end for which `isPart` is true. */
export function withoutEnd(text: string, isPart: (code: number) => boolean): string {
  let end = text.length;
  while (end > 0 && isPart(text.charCodeAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/** A folded text without the bracketed parts at its end: 自评表(2024)(一) → 自评表. */
export function withoutBracketsAtEnd(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === ")") {
    const inner = text.slice(text.lastIndexOf("(", end - 1), end - 1);
    if (!inner.startsWith("(") || inner.includes(")")) break;
    end -= inner.length + 1;
  }
  return text.slice(0, end);
}
