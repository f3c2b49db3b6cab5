import { readFile, writeFile } from "node:fs/promises";

/** The space that a page reserves for each picture until it is loaded. */
const PICTURE = /(src="(?:\.\.\/)?pictures\/([\w-]+)\.png")(?:\s+width="\d+"\s+height="\d+")?/g;

/** Writes the sizes of the pictures, in their own pixels, into the pages. */
export async function noteSizes(
  pages: readonly string[],
  sizes: ReadonlyMap<string, { readonly width: number; readonly height: number }>,
): Promise<void> {
  for (const page of pages) {
    const html = await readFile(page, "utf8");
    const noted = html.replace(PICTURE, (whole: string, source: string, name: string) => {
      const size = sizes.get(name);
      return size === undefined ? whole : `${source} width="${size.width}" height="${size.height}"`;
    });
    await writeFile(page, noted);
  }
}
