/**
 * A loader for modules whose exports depend on their own text only: they run at build time, and the
 * bundle contains their exports as data. Otherwise Fluent's makeStyles would add a CSS compiler to the
 * pane, its themes all of Fluent's colours, and the shipped profiles their schema.
 */
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { resolveStaticStyleRules, resolveStyleRulesForSlots } from "@griffel/core";
import { build } from "esbuild";

const require = createRequire(import.meta.url);

/** Stands for a hook of makeStyles until its call is written into the module. */
class Hook {
  constructor(name, from, args) {
    Object.assign(this, { name, from, args });
  }
}

/** Without classes and rules for right-to-left pages: no language of the pane is written so. */
function leftToRightOnly([classes, rules]) {
  const mirrored = new Set();
  const pick = (name) => {
    if (!Array.isArray(name)) return name;
    mirrored.add(name[1]);
    return name[0];
  };
  const slots = Object.entries(classes).map(([slot, names]) => [
    slot,
    Object.fromEntries(Object.entries(names).map(([property, name]) => [property, pick(name)])),
  ]);
  // a rule in a media query holds the rules of both directions
  const kept = (css) =>
    css.replace(/\.([\w-]+)[^{}]*\{[^{}]*\}/g, (each, name) => (mirrored.has(name) ? "" : each));
  const isFilled = (css) => /\{[^{}]+\}/.test(css);
  const left = (rule) => {
    const css = kept(Array.isArray(rule) ? rule[0] : rule);
    if (!isFilled(css)) return [];
    return [Array.isArray(rule) ? [css, ...rule.slice(1)] : css];
  };
  const buckets = Object.entries(rules).map(([bucket, all]) => [
    bucket,
    [...new Map(all.flatMap(left).map((rule) => [JSON.stringify(rule), rule])).values()],
  ]);
  return [Object.fromEntries(slots), Object.fromEntries(buckets)];
}

/** Fluent's functions as those modules import them; makeStyles compiles at once. */
const fluent = {
  ...require("@fluentui/react-components"),
  makeStyles: (slots) =>
    new Hook(
      "__styles",
      "@fluentui/react-components",
      leftToRightOnly(resolveStyleRulesForSlots(slots)),
    ),
  makeStaticStyles: (rules) =>
    new Hook("__staticStyles", "@griffel/react", [{ d: resolveStaticStyleRules([rules].flat()) }]),
};

async function bundled(file) {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    format: "cjs",
    platform: "node",
    external: ["@fluentui/*"],
    logLevel: "silent",
  });
  return {
    code: outputFiles[0].text,
    inputs: Object.keys(metafile.inputs).map((input) => path.resolve(input)),
  };
}

function exportsOf(code) {
  const module = { exports: {} };
  const only = (name) => {
    if (name === "@fluentui/react-components") return fluent;
    throw new Error(`nothing can be imported from ${name} when the bundle is built`);
  };
  vm.compileFunction(code, ["module", "exports", "require"])(module, module.exports, only);
  return module.exports;
}

function declaration(name, value) {
  if (value instanceof Hook) {
    const args = value.args.map((arg) => JSON.stringify(arg)).join(", ");
    return `export const ${name} = /*#__PURE__*/ ${value.name}(${args});`;
  }
  const json = JSON.stringify(value);
  if (json === undefined) throw new Error(`${name} cannot be written down as data`);
  return `export const ${name} = ${json};`;
}

/** Every export as data, hooks of makeStyles as calls with their finished rules. */
function written(exported) {
  const hooks = Object.values(exported).filter((value) => value instanceof Hook);
  const imports = new Map(hooks.map(({ name, from }) => [name, from]));
  return [
    ...[...imports].map(([name, from]) => `import { ${name} } from "${from}";`),
    ...Object.entries(exported).map(([name, value]) => declaration(name, value)),
  ].join("\n");
}

/** A module's exports as data, and the files that they depend on. */
export async function evaluated(file) {
  const { code, inputs } = await bundled(file);
  return { code: written(exportsOf(code)), inputs };
}

export default function evaluatedAtBuild() {
  const done = this.async();
  evaluated(this.resourcePath)
    .then(({ code, inputs }) => {
      for (const input of inputs) this.addDependency(input);
      done(null, code);
    })
    .catch(done);
}
