/** Cells whose content is also defined by another part of the package. */
import { readRelations } from "../package/relations";
import { readXml } from "../package/xml";
import type { Archive } from "../package/zip";
import type { MergedArea } from "../../domain/cells";
import { readArea } from "../sheet/covered-cells";
import type { CellRefusal } from "../../app/core/patch-refusal";

export interface OwnedArea {
  readonly area: MergedArea;
  readonly why: Extract<CellRefusal, "table" | "pivot-table">;
}

/** The header rows and the total rows of a table. */
function tableAreas(archive: Archive, part: string): readonly OwnedArea[] {
  const areas: OwnedArea[] = [];
  readXml(archive.read(part), part, {
    open(name, { ref = "", headerRowCount = "1", totalsRowCount = "0" }) {
      const area = name === "table" ? readArea(ref) : null;
      if (area === null) return;
      const { from, to } = area;
      const header = { from, to: { ...to, row: from.row + Number(headerRowCount) - 1 } };
      const totals = { from: { ...from, row: to.row - Number(totalsRowCount) + 1 }, to };
      areas.push({ area: header, why: "table" }, { area: totals, why: "table" });
    },
  });
  return areas;
}

function pivotAreas(archive: Archive, part: string): readonly OwnedArea[] {
  const areas: OwnedArea[] = [];
  readXml(archive.read(part), part, {
    open(name, { ref = "" }) {
      const area = name === "location" ? readArea(ref) : null;
      if (area !== null) areas.push({ area, why: "pivot-table" });
    },
  });
  return areas;
}

/**
 * The cells of a sheet that its tables and pivot tables define.
 * @throws FileRefusal for a part of these that cannot be read
 */
export function ownedAreas(archive: Archive, sheetPart: string): readonly OwnedArea[] {
  return readRelations(archive, sheetPart).flatMap(({ type, target, external }) => {
    if (external || !archive.has(target)) return [];
    if (type === "table") return tableAreas(archive, target);
    return type === "pivotTable" ? pivotAreas(archive, target) : [];
  });
}
