/** What src/release/release.mjs needs. */
export { releaseArguments } from "./arguments";
export { releaseFiles } from "./release-files";
export { archiveOf } from "./archive";
export { PROGRESS, REFUSALS, USAGE } from "./words";
