/** Who frames this page; browsers that do not say frame no pane of Excel's. */
const frames = ({ ancestorOrigins }: Location): readonly string[] =>
  Array.from((ancestorOrigins as DOMStringList | undefined) ?? []);

/**
 * Has the browser keep this version of the pane, so that it opens without its server. Excel on the web
 * frames the pane and is never without a network; a development server is not https. Never rejects:
 * where a browser does not do it, the pane needs its server as before.
 */
export async function keepForOffline(
  { serviceWorker }: Pick<Navigator, "serviceWorker">,
  location: Location,
): Promise<void> {
  const isFramed = frames(location).some((origin) => origin !== location.origin);
  if (location.protocol !== "https:" || isFramed) return;
  try {
    await (serviceWorker as ServiceWorkerContainer | undefined)?.register("service-worker.js");
  } catch {
    // a policy or a private window
  }
}
