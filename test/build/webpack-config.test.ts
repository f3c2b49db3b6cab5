import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "..", "..");

const switchesOff = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !["ADDIN_ORIGIN", "OFFICE_JS"].includes(name)),
);

const SHORT_MANIFEST = `<OfficeApp>
  <IconUrl DefaultValue="https://localhost:3001/icons/app-32.png" />
  <Requirements>
    <Sets />
  </Requirements>
  <Permissions />
</OfficeApp>`;

/** Loads the build's configuration in a Node of its own, as its switches are environment variables. */
function configured(environment: Record<string, string>) {
  const program = `
    import config from "./webpack.config.js";
    const { officeJs, contentSecurityPolicy } = config().plugins[0].userOptions;
    const { patterns } = config().plugins.at(-1);
    const [manifest, intranet] = patterns.filter(({ from }) => from === "manifest.xml");
    console.log(JSON.stringify({
      officeJs,
      contentSecurityPolicy,
      officeFiles: patterns.filter(({ to }) => to?.startsWith("office/")).length,
      address: manifest.transform('"https://localhost:3001/taskpane.html"'),
      intranet: intranet.transform(${JSON.stringify(SHORT_MANIFEST)}),
    }));`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { cwd: root, env: { ...switchesOff, ...environment }, encoding: "utf8" },
  );
  return status === 0
    ? { settings: JSON.parse(stdout) as Record<string, unknown> }
    : { refusal: /Error: (.*)/.exec(stderr)?.[1] };
}

describe("the build's switches", () => {
  it("take office.js from the add-in's own site when nothing is said", () => {
    const { settings } = configured({});
    expect(settings).toMatchObject({ officeJs: "office/office.js", officeFiles: 8 });
    expect(settings?.contentSecurityPolicy).not.toContain("http");
    // those that check many files; older browsers know no more than default-src
    expect(settings?.contentSecurityPolicy).toContain("worker-src 'self'");
  });

  it.each([
    ["cdn", "https://appsforoffice.microsoft.com"],
    ["cdn-cn", "https://appsforoffice.cdn.partner.office365.cn"],
    ["https://mirror.example.gov.cn/lib/1/hosted/office.js", "https://mirror.example.gov.cn"],
  ])("take office.js from %s and let the page reach it", (choice, origin) => {
    const { settings } = configured({ OFFICE_JS: choice });
    expect(settings?.officeJs).toMatch(new RegExp(`^${origin}/.*/office\\.js$`));
    expect(settings?.contentSecurityPolicy).toContain(`script-src 'self' ${origin}`);
    expect(settings?.officeFiles).toBe(0);
  });

  it.each([
    ["https://jx.example.gov.cn", '"https://jx.example.gov.cn/taskpane.html"'],
    ["https://intranet.example/jixiao/", '"https://intranet.example/jixiao/taskpane.html"'],
  ])("put the site %s into the manifest", (origin, address) => {
    expect(configured({ ADDIN_ORIGIN: origin }).settings?.address).toBe(address);
  });

  it("leave the requirements out of the manifest for intranets, and change nothing else", () => {
    expect(configured({ ADDIN_ORIGIN: "https://jx.example.gov.cn" }).settings?.intranet).toBe(
      `<OfficeApp>
  <IconUrl DefaultValue="https://jx.example.gov.cn/icons/app-32.png" />
  <Permissions />
</OfficeApp>`,
    );
  });

  it.each([
    [{ OFFICE_JS: "bundled" }, "OFFICE_JS must be one of local, cdn, cdn-cn"],
    [{ OFFICE_JS: "https://mirror.example/office.js?a=1" }, "OFFICE_JS must be one of"],
    [{ OFFICE_JS: "http://mirror.example/office.js" }, "OFFICE_JS must be one of"],
    [{ ADDIN_ORIGIN: "http://jx.example.gov.cn" }, "ADDIN_ORIGIN must be an https address"],
    [{ ADDIN_ORIGIN: "https://jx.example.gov.cn?a=1" }, "ADDIN_ORIGIN must be an https address"],
  ])("refuse %j", (environment, words) => {
    expect(configured(environment as Record<string, string>).refusal).toContain(words);
  });
});
