import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "..", "..");

const SHORT_MANIFEST = `<OfficeApp>
  <IconUrl DefaultValue="https://localhost:3001/icons/app-32.png" />
  <Requirements>
    <Sets />
  </Requirements>
  <Permissions />
</OfficeApp>`;

type Environment = Record<string, string>;
type Configured =
  | { readonly settings: Record<string, unknown>; readonly refusal?: undefined }
  | { readonly settings?: undefined; readonly refusal: string };

const SITES = [
  ["https://jx.example.gov.cn", '"https://jx.example.gov.cn/taskpane.html"'],
  ["https://intranet.example/jixiao/", '"https://intranet.example/jixiao/taskpane.html"'],
] as const;

const LIBRARIES = [
  ["cdn", "https://appsforoffice.microsoft.com"],
  ["cdn-cn", "https://appsforoffice.cdn.partner.office365.cn"],
  ["https://mirror.example.gov.cn/lib/1/hosted/office.js", "https://mirror.example.gov.cn"],
] as const;

const REFUSED: readonly (readonly [environment: Environment, words: string])[] = [
  [{ OFFICE_JS: "bundled" }, "OFFICE_JS must be one of local, cdn, cdn-cn"],
  [{ OFFICE_JS: "https://mirror.example/office.js?a=1" }, "OFFICE_JS must be one of"],
  [{ OFFICE_JS: "http://mirror.example/office.js" }, "OFFICE_JS must be one of"],
  [{ ADDIN_ORIGIN: "http://jx.example.gov.cn" }, "ADDIN_ORIGIN must be an https address"],
  [{ ADDIN_ORIGIN: "https://jx.example.gov.cn?a=1" }, "ADDIN_ORIGIN must be an https address"],
];

/**
 * Loads the build's configuration once in a separate Node process and calls it for each environment,
 * as its switches are environment variables and loading it takes seconds.
 */
function configuredFor(environments: readonly Environment[]): readonly Configured[] {
  const program = `
    import config from "./webpack.config.js";
    const settingsOf = () => {
      const { plugins } = config();
      const { officeJs, contentSecurityPolicy } = plugins[0].userOptions;
      const { patterns } = plugins.at(-1);
      const [manifest, intranet] = patterns.filter(({ from }) => from === "manifest.xml");
      return {
        officeJs,
        contentSecurityPolicy,
        officeFiles: patterns.filter(({ to }) => to?.startsWith("office/")).length,
        address: manifest.transform('"https://localhost:3001/taskpane.html"'),
        intranet: intranet.transform(${JSON.stringify(SHORT_MANIFEST)}),
      };
    };
    const answers = ${JSON.stringify(environments)}.map((environment) => {
      for (const name of ["ADDIN_ORIGIN", "OFFICE_JS"]) delete process.env[name];
      Object.assign(process.env, environment);
      try {
        return { settings: settingsOf() };
      } catch (error) {
        return { refusal: error.message };
      }
    });
    console.log(JSON.stringify(answers));`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly Configured[];
}

const environments: readonly Environment[] = [
  {},
  ...LIBRARIES.map(([choice]) => ({ OFFICE_JS: choice })),
  ...SITES.map(([origin]) => ({ ADDIN_ORIGIN: origin })),
  ...REFUSED.map(([environment]) => environment),
];

let answers: readonly Configured[];
beforeAll(() => {
  answers = configuredFor(environments);
}, 60_000);

function configured(environment: Environment): Configured {
  const index = environments.findIndex(
    (each) => JSON.stringify(each) === JSON.stringify(environment),
  );
  const answer = answers[index];
  if (answer === undefined) throw new Error("not asked for");
  return answer;
}

describe("the build's switches", () => {
  it("take office.js from the add-in's own site when nothing is said", () => {
    const { settings } = configured({});
    expect(settings).toMatchObject({ officeJs: "office/office.js", officeFiles: 8 });
    expect(settings?.contentSecurityPolicy).not.toContain("http");
    // allowed for the workers that check files; older browsers only know default-src
    expect(settings?.contentSecurityPolicy).toContain("worker-src 'self'");
  });

  it.each(LIBRARIES)("take office.js from %s and let the page reach it", (choice, origin) => {
    const { settings } = configured({ OFFICE_JS: choice });
    expect(settings?.officeJs).toMatch(new RegExp(`^${origin}/.*/office\\.js$`));
    expect(settings?.contentSecurityPolicy).toContain(`script-src 'self' ${origin}`);
    expect(settings?.officeFiles).toBe(0);
  });

  it.each(SITES)("put the site %s into the manifest", (origin, address) => {
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

  it.each(REFUSED)("refuse %j", (environment, words) => {
    expect(configured(environment).refusal).toContain(words);
  });
});
