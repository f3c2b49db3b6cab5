/** How commands are bundled: esbuild's options. */
import { fileURLToPath } from "node:url";
import {
  evaluatedProfiles,
  lazyLocales,
  nativeArchives,
} from "../webpack-loaders/command-plugins.js";

/** @param addSource receives the files that the bundle depends on besides its modules */
export const bundleOptions = (addSource) => ({
  absWorkingDir: fileURLToPath(new URL("../..", import.meta.url)),
  bundle: true,
  platform: "node",
  target: "node20",
  // Node 20 has them; a pattern that is a literal is made once, and not at every use
  supported: { "regexp-unicode-property-escapes": true },
  minify: true,
  charset: "utf8",
  logLevel: "error",
  plugins: [evaluatedProfiles(addSource), lazyLocales, nativeArchives],
});
