/** The header of an indicator table, as the folders above read it. */
import type { Entry } from "../grid/grid";
import type { HeaderColumns } from "./header-columns";
import type { Labelled } from "./labelled";

/** The header of an indicator table: its cells, and which column holds what. */
export interface Header extends HeaderColumns {
  /** First row of the header. */
  readonly top: number;
  /** Last row of the header, below `top` where it has two rows. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The labels as recognised by their wording, from left to right. */
  readonly labels: readonly Labelled[];
  /** Columns whose role the user chose. */
  readonly chosen: ReadonlySet<number>;
  /**
   * Labels equal to the one in the previous column: one merged label, or two columns of one name.
   */
  readonly repeatedLabels: readonly Entry[];
  /** Of the unplaced labels those of columns that differ from another one, with that one's label. */
  readonly differing?: ReadonlyMap<Entry, Entry>;
}
