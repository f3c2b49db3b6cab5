/** Whether the page runs inside Excel. `never`: office.js was not loaded, or not ready in time. */
export type HostPresence = "present" | "absent" | "never";

/** office.js itself stops waiting for a page after ten seconds. */
const TIMEOUT_MS = 10_000;

async function hostPresence(): Promise<HostPresence> {
  const { host } = await Office.onReady();
  // Outside Office, and after some restarts of Excel, onReady resolves without a host.
  return host === Office.HostType.Excel ? "present" : "absent";
}

/**
 * Waits until Office.js is ready. The wait is limited, because `Office.onReady` never settles when a
 * part of office.js cannot be loaded.
 */
export async function whenReady(timeoutMs = TIMEOUT_MS): Promise<HostPresence> {
  if (typeof Office === "undefined") return "never";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<HostPresence>((resolve) => {
    timer = setTimeout(() => {
      resolve("never");
    }, timeoutMs);
  });
  const presence = await Promise.race([hostPresence(), timeout]);
  clearTimeout(timer);
  return presence;
}
