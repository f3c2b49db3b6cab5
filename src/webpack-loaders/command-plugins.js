/**
 * esbuild's plugins for the commands: work that would otherwise be done at every start is done at
 * build time.
 */
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { evaluated } from "./evaluated-at-build.js";

const PROFILES = /[\\/]domain[\\/]profiles[\\/](?:default-profile|differing-profiles)\.ts$/;

/**
 * Bundles the shipped profiles as data.
 *
 * @param add receives the files that they depend on
 */
export const evaluatedProfiles = (add) => ({
  name: "evaluated-profiles",
  setup: ({ onLoad }) => {
    onLoad({ filter: PROFILES }, async ({ path }) => {
      const { code, inputs } = await evaluated(path);
      for (const input of inputs) add(input);
      return { contents: code, loader: "js" };
    });
  },
});

const ADDED = /^function addLocale\([^]*?^\}$/m;
const ADDED_LAZILY = `function addLocale(localeSettings, l4e) {
  const { lang, language } = typeof l4e === "object" ? l4e : parseLocale(l4e);
  const add = (name) => {
    const property = { configurable: true, enumerable: true };
    const get = () => {
      const value = createLocale(typeof localeSettings === "function" ? localeSettings() : localeSettings);
      Object.defineProperty(locales, name, { ...property, value });
      return value;
    };
    Object.defineProperty(locales, name, { ...property, get });
  };
  add(lang);
  if (!(language in locales)) add(language);
}`;

/** An entry of numfmt's list of locales: its settings, and its name. */
const LISTED = /^\taddLocale\(([^]*?), ("[\w-]+")\);$/gm;

/** Sets up a locale of numfmt when a format names it: numfmt knows many, and forms use few. */
export const lazyLocales = {
  name: "lazy-locales",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]numfmt[\\/]dist[\\/]index\.m?js$/ }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      const settingsLater = (_, settings, name) => `\taddLocale(() => (${settings}), ${name});`;
      const listed = code.replace(LISTED, settingsLater);
      const contents = listed.replace(ADDED, () => ADDED_LAZILY);
      if (listed === code || contents === listed) throw new Error(`${path} adds no locales`);
      return { contents, loader: "js" };
    });
  },
};

/** In Node: its own checksum and inflater instead of those in JavaScript. */
const NATIVE = {
  "crc32.ts": 'export { crc32 } from "node:zlib";',
  "inflate.ts": 'export { inflated } from "../../cli/native-inflate";',
};

/** Unpacks archives by Node's own zlib. */
export const nativeArchives = {
  name: "native-archives",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]xlsx[\\/]package[\\/](?:crc32|inflate)\.ts$/ }, ({ path }) => ({
      contents: NATIVE[basename(path)],
      loader: "ts",
      resolveDir: dirname(path),
    }));
  },
};
