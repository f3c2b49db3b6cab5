/** All mutations, from the sheet's places to single digits. */
import { COLUMN_MUTATIONS } from "./columns";
import { FIGURE_MUTATIONS } from "./figures";
import { LABEL_MUTATIONS } from "./labels";
import type { Mutation } from "./mutation";
import { PLACE_MUTATIONS } from "./places";
import { QUANTITY_MUTATIONS } from "./quantities";
import { UNREADABLE_FIGURES } from "./unreadable-figures";
import { TYPING_MUTATIONS } from "./typing";

export const MUTATIONS: readonly Mutation[] = [
  ...PLACE_MUTATIONS,
  ...LABEL_MUTATIONS,
  ...COLUMN_MUTATIONS,
  ...FIGURE_MUTATIONS,
  ...QUANTITY_MUTATIONS,
  ...TYPING_MUTATIONS,
  ...UNREADABLE_FIGURES,
];
