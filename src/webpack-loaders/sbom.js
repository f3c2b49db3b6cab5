/** sbom.cdx.json: the software bill of materials of a release, CycloneDX 1.6. */

const purlOf = ({ name, version }) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;

/** SHA-512 of the package's archive from the lock file: base64 there, hexadecimal here. */
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

/** The bundled packages that a package depends on; all versions where there are several. */
const dependenciesOf = (names, packages) =>
  packages.filter(({ name }) => names.includes(name)).map(purlOf);

/**
 * The bill of materials, without the time of its making and without a serial number, so that the same
 * sources give the same bytes.
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
