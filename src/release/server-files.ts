/** The configurations of web servers, for one address. */

/** The origins that frame the pane in Excel on the web, by the source of office.js. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  cdn: [
    "https://*.officeapps.live.com",
    "https://*.office.com",
    "https://*.office365.com",
    "https://*.sharepoint.com",
    "https://*.cloud.microsoft",
    "https://*.microsoft.com",
    "https://*.live.com",
  ],
  "cdn-cn": [
    "https://*.partner.officewebapps.cn",
    "https://*.sharepoint.cn",
    "https://*.office365.cn",
  ],
};

/** A script whose name holds the hash of its content. */
const HASHED = /^[\w-]+\.[0-9a-f]{10}\.js$/u;

const keptForAYear = (name: string): string =>
  `  <location path="${name}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>`;

/**
 * Fills the address and the site's files into the configuration of a web server.
 *
 * @param template a file of src/release/server
 * @param site the names of the site's files
 */
export function serverFile(
  template: string,
  {
    url,
    officeJs,
    site,
  }: { readonly url: URL; readonly officeJs: string; readonly site: readonly string[] },
): string {
  const places: Readonly<Record<string, string>> = {
    URL: url.href,
    HOST: url.hostname,
    PORT: url.port || "443",
    PATH: url.pathname.replace(/\/$/u, ""),
    FRAMES: ["'self'", ...(FRAMES[officeJs] ?? [])].join(" "),
    KEPT: site
      .filter((name) => HASHED.test(name))
      .map(keptForAYear)
      .join("\n"),
  };
  return template.replace(/\{([A-Z]+)\}/gu, (whole, name: string) => places[name] ?? whole);
}
