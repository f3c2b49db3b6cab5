/** `npm run release`: makes the folder and the .zip that are handed over, in release/. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { buildPane, root } from "../workbench/server/build.mjs";
import { loadBundled, loadSideload } from "../workbench/server/load-bundled.mjs";

const at = (...parts) => path.join(root, ...parts);

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  const read = async (file) => [
    path.relative(folder, file).split(path.sep).join("/"),
    await readFile(file),
  ];
  return new Map(await Promise.all(files.map(read)));
}

/** The project's own files of the release, unchanged or with the address filled in. */
async function ownFiles() {
  const folder = await filesBelow(at("src", "release", "server"));
  for (const name of ["LICENSE", "CHANGELOG.md"]) folder.set(name, await readFile(at(name)));
  return folder;
}

/** Builds for the address and gives the files of the release. */
async function built({ url, officeJs }, { releaseFiles }) {
  const folder = at("build", "release");
  await rm(folder, { recursive: true, force: true });
  process.env.ADDIN_ORIGIN = url.href;
  process.env.OFFICE_JS = officeJs;
  await buildPane(folder);
  const { MANIFESTS, manifestProblems } = await loadSideload();
  const problems = MANIFESTS.flatMap((name) => manifestProblems(folder, name));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const { version } = JSON.parse(await readFile(at("package.json"), "utf8"));
  const parts = { built: await filesBelow(folder), own: await ownFiles(), version, url, officeJs };
  return { files: releaseFiles(parts), name: `jixiao-${version}` };
}

async function write(files, folder) {
  await rm(folder, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

async function release() {
  const parts = await loadBundled("release-parts", "release/index.ts");
  const given = parts.releaseArguments(process.argv.slice(2));
  if (given === null) return console.log(parts.USAGE);
  console.log(parts.PROGRESS.building);
  const { files, name } = await built(given, parts);
  const archive = parts.archiveOf(files, name);
  if (given.twice) {
    console.log(parts.PROGRESS.buildingAgain);
    const again = parts.archiveOf((await built(given, parts)).files, name);
    if (!Buffer.from(archive).equals(again)) throw new Error(parts.REFUSALS.bytesDiffer);
    console.log(parts.PROGRESS.sameBytes);
  }
  await write(files, at("release", name));
  await writeFile(at("release", `${name}.zip`), archive);
  console.log(parts.PROGRESS.made(name, files.size));
  if (given.officeJs === "local") console.log(parts.PROGRESS.officeJsIsCopied);
}

try {
  await release();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
