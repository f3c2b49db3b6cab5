import { repeatedPart } from "./repeated-part";
import { readXml } from "./xml";
import type { Archive } from "./zip";

/** A relation of a part. `type` is the last segment of the type's URI ("worksheet"). */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** the part's name, or the address outside the package */
  readonly target: string;
  readonly external: boolean;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** Undoes percent escapes of ASCII; part names hold no others, and these cannot fail to decode. */
const unescapeTarget = (target: string): string =>
  target.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

function withoutDots(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/**
 * The part that a target names: "/xl/…" from the package's root, else from the folder of the part it
 * stands in ("worksheets/sheet1.xml", "../…"). Some programs leave out the slash in front of a path
 * from the root; such a path is taken where the other one leads to no part.
 */
function resolveTarget(archive: Archive, folder: string, target: string): string {
  const path = unescapeTarget(target.replaceAll("\\", "/"));
  const fromRoot = withoutDots(path);
  const resolved = path.startsWith("/") ? fromRoot : withoutDots(folder + path);
  return !archive.has(resolved) && archive.has(fromRoot) ? fromRoot : resolved;
}

/** The name of the part that holds the relations of a part, "" for the package itself. */
export function relationsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The relations in a part, their targets as printed. */
const readList = repeatedPart((bytes, list): readonly Relation[] => {
  const relations: Relation[] = [];
  readXml(bytes, list, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship") return;
      const type = Type.slice(Type.lastIndexOf("/") + 1);
      relations.push({ id: Id, type, target: Target, external: TargetMode === "External" });
    },
  });
  return relations;
});

/** The relations of a part ("" for the package itself); empty when the part has no .rels file. */
export function readRelations(archive: Archive, part: string): Relation[] {
  const folder = folderOf(part);
  const list = relationsPart(part);
  if (!archive.has(list)) return [];
  return readList(archive.read(list), list).map((relation) => {
    const { target, external } = relation;
    return external ? relation : { ...relation, target: resolveTarget(archive, folder, target) };
  });
}
