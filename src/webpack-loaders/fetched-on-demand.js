/**
 * A loader for modules of functions that few forms need. A module that imports one gets functions of
 * the same names, which call the module in a file of its own once it has been fetched; until then they
 * throw, and src/app/core/parts.ts fetches it and computes again. The query WHOLE imports the module
 * itself.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The query by which the module itself is imported, which this loader must leave alone. */
export const WHOLE = "?whole";

const PARTS = fileURLToPath(new URL("../app/core/parts.ts", import.meta.url));

const EXPORT = /^export (?!type |interface )(.*)/gm;
const FUNCTION = /^function (\w+)[(<]|^const (\w+) = (?:<[^=]*>)?\(/;

/** The functions that a module exports. Throws where it exports anything else but types. */
export function exportedFunctions(code) {
  return [...code.matchAll(EXPORT)].map(([, declaration]) => {
    const [, name, arrow] = FUNCTION.exec(declaration) ?? [];
    if (name ?? arrow) return name ?? arrow;
    throw new Error(`only functions can be fetched on demand, not: export ${declaration}`);
  });
}

/** Option `part`: the name of the file that the module is fetched with. */
export default function fetchedOnDemand(code) {
  const { part } = this.getOptions();
  const own = JSON.stringify(`./${path.basename(this.resourcePath)}${WHOLE}`);
  return [
    `import { moduleOfPart } from ${JSON.stringify(PARTS)};`,
    `const fetched = moduleOfPart(${JSON.stringify(part)}, () =>`,
    `  import(/* webpackChunkName: ${JSON.stringify(part)} */ ${own}));`,
    ...exportedFunctions(code).map(
      (name) => `export const ${name} = (...args) => fetched().${name}(...args);`,
    ),
  ].join("\n");
}
