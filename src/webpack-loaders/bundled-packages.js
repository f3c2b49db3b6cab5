/** The packages that a bundle contains, each with its licence, read from node_modules. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = `${path.sep}node_modules${path.sep}`;

/** The licences that are allowed; a package with another one ends the build. */
const ALLOWED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** Packages whose package.json leads to a licence text instead of naming one of SPDX's. */
const LICENCE_NAMES = { "@microsoft/office-js": "Microsoft Office JavaScript API 许可条款" };

/** The folder of the package that a file belongs to; null for a file of the project. */
function packageFolder(file) {
  const at = file.lastIndexOf(FOLDER);
  if (at === -1) return null;
  const [scope, name] = file.slice(at + FOLDER.length).split(path.sep);
  return path.join(file.slice(0, at), "node_modules", scope, scope.startsWith("@") ? name : "");
}

/** The text of a package's licence files; null where it ships none. */
function licenceText(folder) {
  const texts = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|notice|copying)(\.(md|txt))?$/i.test(name))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
  return texts.length > 0 ? texts.join("\n\n") : null;
}

function packageAt(folder) {
  const facts = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const { name, version, license, author, description = "" } = facts;
  const hasOwnTerms = name in LICENCE_NAMES;
  if (!hasOwnTerms && !ALLOWED.includes(license))
    throw new Error(`${name} ${version} 的许可证 ${license} 不在允许之列`);
  const text = licenceText(folder);
  if (hasOwnTerms && text === null) throw new Error(`${name} ${version} 没有许可条款的原文`);
  return {
    name,
    version,
    description,
    licence: hasOwnTerms ? LICENCE_NAMES[name] : license,
    isSpdx: !hasOwnTerms,
    author: typeof author === "object" ? author.name : (author ?? ""),
    text,
    dependencies: Object.keys({ ...facts.dependencies, ...facts.peerDependencies }).sort(),
  };
}

/** The files of webpack's bundles: modules that stand in a chunk, those joined into one included. */
export function filesOfCompilation({ modules, chunkGraph }) {
  const joined = (module) => (module.modules ? [...module.modules].flatMap(joined) : [module]);
  return [...modules]
    .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap(joined)
    .map((module) => module.nameForCondition?.() ?? null)
    .filter((file) => file !== null);
}

/** The files of esbuild's bundles of which any code is left. */
export const filesOfMetafile = ({ outputs }, root) =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => path.resolve(root, file)),
  );

/**
 * The packages that the files belong to, each version once, in the order of their names.
 *
 * @throws where a package has a licence that is not allowed
 */
export function packagesOf(files) {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== null));
  const packages = new Map(
    [...folders].map(packageAt).map((each) => [`${each.name}@${each.version}`, each]),
  );
  return [...packages.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, each]) => each);
}
