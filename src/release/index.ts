/** What src/release/release.mjs needs. */
export { releaseArguments, USAGE } from "./arguments";
export { releaseFiles } from "./release-files";
export { archiveOf } from "./archive";
