/** What Office tells of itself once it is ready; outside Office it tells nothing. */
interface PartialOffice {
  readonly context?: Partial<Pick<Office.Context, "diagnostics" | "platform">>;
}

/** Platform and version of the Excel around, "PC 16.0.17126"; null where none is known. */
export function hostVersion(): string | null {
  if (typeof Office === "undefined") return null;
  const { context } = Office as PartialOffice;
  const { platform, version } = context?.diagnostics ?? {};
  const parts = [platform ?? context?.platform, version].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(" ");
}
