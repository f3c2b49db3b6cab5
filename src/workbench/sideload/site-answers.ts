import { get } from "node:https";

/** The status that the server gives for an address; 0 if there is no connection. */
function statusOf(address: string, ca: Buffer): Promise<number> {
  return new Promise((resolve) => {
    get(address, { ca, agent: false }, (response) => {
      response.resume();
      response.on("end", () => {
        resolve(response.statusCode ?? 0);
      });
    }).on("error", () => {
      resolve(0);
    });
  });
}

/**
 * Asks the server for pages as Excel will, over https with the development certificate.
 *
 * @returns the paths that it does not give
 */
export async function unansweredPaths(
  site: string,
  paths: readonly string[],
  ca: Buffer,
): Promise<string[]> {
  const unanswered: string[] = [];
  for (const each of paths) {
    if ((await statusOf(new URL(each, site).href, ca)) !== 200) unanswered.push(each);
  }
  return unanswered;
}
