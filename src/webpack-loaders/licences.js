/**
 * licences.txt: the licence of every package in the files of a release, each text once. Files that are
 * handed on alone contain those of their own packages.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { filesOfMetafile, packagesOf } from "./bundled-packages.js";

const LINE = "-".repeat(80);

/** A licence text without a heading that names its package, so that equal terms are equal texts. */
const withoutName = (text, name) =>
  text.startsWith(`${name}\n`) ? text.slice(name.length).trimStart() : text;

/**
 * The licence text of a package without a licence file: the text of the same licence in another
 * package.
 */
function textOf({ name, text, licence, author }, packages) {
  if (text !== null) return withoutName(text, name);
  const terms = packages.find((other) => other.licence === licence && other.text !== null)?.text;
  if (terms === undefined) throw new Error(`没有 ${licence} 许可证的原文`);
  const start = terms.indexOf("Permission is hereby granted");
  return [
    `（包内没有许可证文件；package.json 写明 ${licence}${author ? `，作者 ${author}` : ""}。）`,
    start === -1 ? terms : terms.slice(start),
  ].join("\n\n");
}

/** @param root the folder of this project, whose licence comes first */
export function licencesText(packages, root) {
  const own = readFileSync(path.join(root, "LICENSE"), "utf8");
  const byText = new Map();
  for (const each of packages) {
    const text = textOf(each, packages);
    byText.set(text, [...(byText.get(text) ?? []), each]);
  }
  const parts = [...byText].map(([text, holders]) =>
    [
      ...holders.map(({ name, version, licence }) => `${name} ${version}（${licence}）`),
      "",
      text,
    ].join("\n"),
  );
  const head = "绩效自评助手，以及它所包含的软件包的许可证。由构建按包里实际有的内容生成。";
  return `${[head, own.trim(), ...parts].join(`\n\n${LINE}\n\n`)}\n`;
}

/** The licences of the packages in one of esbuild's bundles. */
export const licencesOfBundle = (metafile, root) =>
  licencesText(packagesOf(filesOfMetafile(metafile, root)), root);
