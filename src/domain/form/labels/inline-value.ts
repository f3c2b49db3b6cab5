/** A label and its value in one cell: 主管部门：某局. */

/**
 * Parts a text at its first colon.
 *
 * @param most The most characters of the label; it has two at least.
 * @returns Null where no colon stands behind such a label. The value may be "".
 */
export function inlineValue(text: string, most: number): { label: string; value: string } | null {
  const colon = text.slice(0, most + 1).search(/[:：]/u);
  if (colon < 2) return null;
  return { label: text.slice(0, colon), value: text.slice(colon + 1).trimStart() };
}
