/** Whether the page runs inside Excel. */

/** `never`: office.js could not be fetched, or has not settled in time. */
export type HostPresence = "present" | "absent" | "never";

/** Ten seconds: office.js itself gives up on a page that has not asked by then. */
const TIMEOUT_MS = 10_000;

async function askOffice(): Promise<HostPresence> {
  const { host } = await Office.onReady();
  // Outside Office, and after some restarts of Excel, it settles without a host.
  return host === Office.HostType.Excel ? "present" : "absent";
}

/**
 * Waits for Office.js, but not for ever: `Office.onReady` never settles when a part of office.js
 * cannot be fetched. `patience` is in milliseconds.
 */
export async function whenReady(timeoutMs = TIMEOUT_MS): Promise<HostPresence> {
  if (typeof Office === "undefined") return "never";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const givingUp = new Promise<HostPresence>((resolve) => {
    timer = setTimeout(() => {
      resolve("never");
    }, timeoutMs);
  });
  const presence = await Promise.race([askOffice(), givingUp]);
  clearTimeout(timer);
  return presence;
}
