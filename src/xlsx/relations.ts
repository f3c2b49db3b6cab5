import { readXml } from "./xml";
import type { Archive } from "./zip";

/** What a part points to: `type` is the last word of the relation's address ("worksheet"). */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** the part's name, or the address outside the package */
  readonly target: string;
  readonly external: boolean;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** Part names are ASCII: only such escapes are undone, which cannot fail. */
const unescaped = (target: string): string =>
  target.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** "worksheets/sheet1.xml", "./…", "../…" and "/xl/…" seen from a part → the part's name. */
function resolved(part: string, target: string): string {
  const path = unescaped(target.replaceAll("\\", "/"));
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folderOf(part) + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The relations of a part ("" for the package itself); none when it has no list. */
export function readRelations(archive: Archive, part: string): Relation[] {
  const folder = folderOf(part);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!archive.has(list)) return [];
  const relations: Relation[] = [];
  readXml(archive.read(list), list, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship") return;
      const external = TargetMode === "External";
      relations.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf("/") + 1),
        target: external ? Target : resolved(part, Target),
        external,
      });
    },
  });
  return relations;
}
