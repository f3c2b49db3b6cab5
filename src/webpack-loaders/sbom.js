/** sbom.cdx.json: what is handed over as a software bill of materials, CycloneDX 1.6. */

const purlOf = ({ name, version }) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;

/** SHA-512 of the package's archive, out of the lock file: "sha512-" and base64 there, hex here. */
function hashesOf({ name, version }, lock) {
  const entry = Object.entries(lock.packages).find(
    ([folder, each]) => folder.endsWith(`node_modules/${name}`) && each.version === version,
  )?.[1];
  const [, base64] = /^sha512-(\S+)$/.exec(entry?.integrity ?? "") ?? [];
  if (base64 === undefined) return {};
  return { hashes: [{ alg: "SHA-512", content: Buffer.from(base64, "base64").toString("hex") }] };
}

function component(each, lock) {
  const [group, name] = each.name.startsWith("@") ? each.name.split("/") : [null, each.name];
  return {
    type: "library",
    "bom-ref": purlOf(each),
    ...(group === null ? {} : { group }),
    name,
    version: each.version,
    ...(each.description === "" ? {} : { description: each.description }),
    scope: "required",
    ...hashesOf(each, lock),
    licenses: [{ license: each.isSpdx ? { id: each.licence } : { name: each.licence } }],
    purl: purlOf(each),
  };
}

/** What a package needs of those that are inside; where two versions are, both. */
const dependenciesOf = (names, packages) =>
  packages.filter(({ name }) => names.includes(name)).map(purlOf);

/**
 * The bill without the time it was made at and without a number of its own, so that the same sources
 * give the same bytes.
 *
 * @param facts package.json
 * @param lock package-lock.json
 */
export function sbomText(packages, facts, lock) {
  const own = { name: facts.name, version: facts.version };
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": purlOf(own),
        ...own,
        description: facts.description,
        licenses: [{ license: { id: facts.license } }],
        purl: purlOf(own),
      },
    },
    components: packages.map((each) => component(each, lock)),
    dependencies: [
      {
        ref: purlOf(own),
        dependsOn: dependenciesOf(Object.keys(facts.dependencies), packages),
      },
      ...packages.map((each) => ({
        ref: purlOf(each),
        dependsOn: dependenciesOf(each.dependencies, packages),
      })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
