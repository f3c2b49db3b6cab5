/** `Office` before and after it is ready: without Excel, every part of the context may be missing. */
interface PartialOffice {
  readonly context?: Partial<Pick<Office.Context, "diagnostics" | "platform">>;
}

/**
 * Platform and version of Excel, such as "PC 16.0.17126".
 * @returns null outside Excel, where neither is known.
 */
export function hostVersion(): string | null {
  if (typeof Office === "undefined") return null;
  const { context } = Office as PartialOffice;
  const { platform, version } = context?.diagnostics ?? {};
  const parts = [platform ?? context?.platform, version].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(" ");
}
