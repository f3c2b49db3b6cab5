/** The requirement set of `Office.context.ui.openBrowserWindow`; Excel on the web does not have it. */
const BROWSER_WINDOW_API = ["OpenBrowserWindowApi", "1.1"] as const;

/** `Office` in a page whose start failed: any part may be missing. */
interface PartialOffice {
  readonly context?: {
    readonly requirements?: Pick<Office.RequirementSetSupport, "isSetSupported">;
    readonly ui?: Pick<Office.UI, "openBrowserWindow">;
  };
}

/**
 * Opens links with target="_blank" in the system's browser. Without this, Excel on Windows opens
 * them in a small window that can neither print nor search.
 */
export function openLinksInBrowser(page: Document): void {
  page.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[target="_blank"]')
        : null;
    const { context }: PartialOffice = typeof Office === "undefined" ? {} : Office;
    if (link === null || context?.requirements?.isSetSupported(...BROWSER_WINDOW_API) !== true)
      return;
    event.preventDefault();
    context.ui?.openBrowserWindow(link.href);
  });
}
