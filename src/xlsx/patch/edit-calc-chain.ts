/** Removes cells without formulas from the calculation chain. */
import { FileRefusal } from "../file-refusal";
import { relationsPart, type Relation } from "../package/relations";
import { readXml } from "../package/xml";
import { keyOf as partKey, type Archive } from "../package/zip";
import { elementTree, type Element } from "./element-tree";
import { partText, type Splice } from "./part-text";
import { withAttributes } from "./tags";

/** A formula cell: the number of its sheet, and its reference in A1 notation. */
export interface ChainCell {
  readonly sheet: string;
  readonly cell: string;
}

const keyOf = ({ sheet, cell }: ChainCell): string => `${sheet}!${cell.toUpperCase()}`;

/**
 * Removes cells from the chain, as Excel repairs a file whose chain names a cell without a formula. An
 * entry without a sheet belongs to the sheet of the entry before it.
 *
 * @returns null where nothing is left, and the part has to be removed
 */
function withoutFormulas(text: string, gone: readonly ChainCell[]): readonly Splice[] | null {
  const keys = new Set(gone.map(keyOf));
  const splices: Splice[] = [];
  let sheet = "";
  let keptSheet = "";
  let kept = 0;
  for (const { tag, end, attributes } of elementTree(text).children) {
    sheet = attributes["i"] ?? sheet;
    const cell = attributes["r"] ?? "";
    if (keys.has(keyOf({ sheet, cell }))) {
      splices.push({ from: tag.from, to: end, text: "" });
      continue;
    }
    if (attributes["i"] === undefined && sheet !== keptSheet) {
      const changed = withAttributes(text.slice(tag.from, tag.to), { i: sheet });
      splices.push({ from: tag.from, to: tag.to, text: changed });
    }
    keptSheet = sheet;
    kept += 1;
  }
  return kept === 0 && splices.length > 0 ? null : splices;
}

/** A part without some children of its root. */
function withoutChildren(
  archive: Archive,
  part: string,
  isMeant: (element: Element) => boolean,
): readonly (readonly [string, Uint8Array])[] {
  if (!archive.has(part)) return [];
  const { text, spliced } = partText(archive.read(part), part);
  const gone = elementTree(text).children.filter(isMeant);
  if (gone.length === 0) return [];
  return [[part, spliced(gone.map(({ tag, end }) => ({ from: tag.from, to: end, text: "" })))]];
}

/**
 * The parts that change when formulas are removed: the calculation chain, or, once it is empty, the
 * parts that refer to it.
 *
 * @param main the workbook part, with its relations
 * @returns by part name the new bytes, null for the part that is removed
 * @throws FileRefusal for a chain that cannot be read
 */
export function editCalcChain(
  archive: Archive,
  main: string,
  relations: readonly Relation[],
  gone: readonly ChainCell[],
): readonly (readonly [string, Uint8Array | null])[] {
  const chain = relations.find(({ type, external }) => type === "calcChain" && !external);
  if (chain === undefined || gone.length === 0 || !archive.has(chain.target)) return [];
  const { target, id } = chain;
  const bytes = archive.read(target);
  readXml(bytes, target, {
    open: (name, { i = "0" }) => {
      if (name === "c" && !/^\d+$/u.test(i))
        throw new FileRefusal("damaged", `${target}: sheet ${i}`, {
          part: target,
          fault: "part-malformed",
        });
    },
  });
  const { text, spliced } = partText(bytes, target);
  const splices = withoutFormulas(text, gone);
  if (splices !== null) return splices.length === 0 ? [] : [[target, spliced(splices)]];
  return [
    [target, null],
    ...withoutChildren(archive, relationsPart(main), ({ attributes }) => attributes["Id"] === id),
    ...withoutChildren(
      archive,
      "[Content_Types].xml",
      ({ attributes }) => partKey(attributes["PartName"] ?? "") === partKey(target),
    ),
  ];
}
