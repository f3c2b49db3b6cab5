import { PIXELS_PER_POINT } from "../model/univer-handle";

/**
 * Sizes: in a file, columns are in characters of the default font (7 pixels at 96 dpi) and rows in
 * points; in the grid both are in pixels. Sizes are not rounded to whole pixels, so that an unchanged
 * size is saved as it was.
 */
export const PIXELS_PER_CHARACTER = 7;
const SCALE = 1e6;

function exact(value: number): number {
  return Math.round(value * SCALE) / SCALE;
}

/** The width in pixels of a column given in characters. */
export function columnPixels(characters: number): number {
  return exact(characters * PIXELS_PER_CHARACTER);
}

/** The width in characters of a column given in pixels. */
export function columnCharacters(pixels: number): number {
  return exact(pixels / PIXELS_PER_CHARACTER);
}

/** The height in pixels of a row given in points. */
export function rowPixels(points: number): number {
  return exact(points * PIXELS_PER_POINT);
}

/** The height in points of a row given in pixels. */
export function rowPoints(pixels: number): number {
  return exact(pixels / PIXELS_PER_POINT);
}
