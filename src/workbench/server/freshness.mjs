/** Whether built files are up to date with their sources, so that a second start builds nothing. */
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";

async function filesBelow(place) {
  const about = await stat(place).catch(() => null);
  if (about === null) return [];
  if (about.isFile()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return (
    entries
      .filter((entry) => entry.isFile())
      // Node before 20.12 has only the older name of this property
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
      .sort()
  );
}

async function fingerprintOf(places, words) {
  const hash = createHash("sha256").update(JSON.stringify(words));
  for (const place of places) {
    for (const file of await filesBelow(place)) {
      const { mtimeMs, size } = await stat(file);
      hash.update(`${file}\0${mtimeMs}\0${size}\n`);
    }
  }
  return hash.digest("hex");
}

/**
 * Runs `build` unless nothing changed since its last run: neither the `inputs` (files and folders),
 * nor its `outputs`, nor the `words` (settings). The record is kept in the file `stamp`. Returns
 * whether it was built.
 */
export async function buildIfStale({ stamp, inputs, outputs, words = [], build }) {
  const fingerprint = () => fingerprintOf([...inputs, ...outputs], words);
  const recorded = await readFile(stamp, "utf8").catch(() => "");
  const made = await Promise.all(outputs.map(filesBelow));
  if (made.every((files) => files.length > 0) && recorded === (await fingerprint())) return false;
  await build();
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, await fingerprint());
  return true;
}
