import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";

/**
 * The path of a file or folder after following links; the absolute path of one that does not exist
 * yet.
 */
export const realPath = (path: string): string =>
  existsSync(path) ? realpathSync(path) : resolve(path);
