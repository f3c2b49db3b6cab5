/** The origins that frame this page; none in a browser that does not report them, which frames no Excel. */
const frames = ({ ancestorOrigins }: Location): readonly string[] =>
  Array.from((ancestorOrigins as DOMStringList | undefined) ?? []);

/**
 * Has the browser keep this version of the pane, so that it opens without its server. Not done in a
 * frame, as Excel on the web has a network anyway, nor without https, as on a development server.
 * Never rejects: where a browser does not support it, the pane needs its server as before.
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
    // blocked by a policy, or a private window
  }
}
