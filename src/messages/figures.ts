/** How figures are written in sentences. */

/** A decimal string with thousands separators and without needless zeros: "1171.290" → "1,171.29". */
export function amount(text: string): string {
  const [whole = "", places = ""] = text.split(".");
  const trimmed = places.replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return trimmed === "" ? grouped : `${grouped}.${trimmed}`;
}

/** A figure with its unit: 95%, 52 门, 12. */
export function quantity(value: string, unit: string): string {
  if (unit === "") return amount(value);
  return unit === "%" || unit === "‰" ? `${amount(value)}${unit}` : `${amount(value)} ${unit}`;
}
