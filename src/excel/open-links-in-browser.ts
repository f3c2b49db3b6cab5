/** Says "open that in a browser", where this Excel can; Excel on the web is in one already. */
const BROWSER_WINDOW_API = ["OpenBrowserWindowApi", "1.1"] as const;

/** What there is of Office in a page that failed to start. */
interface PartialOffice {
  readonly context?: {
    readonly requirements?: Pick<Office.RequirementSetSupport, "isSetSupported">;
    readonly ui?: Pick<Office.UI, "openBrowserWindow">;
  };
}

/**
 * Sends the links of a page that ask for a window of their own to the system's browser: left to
 * itself, Excel on Windows opens them in a small window that can neither print nor be searched.
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
