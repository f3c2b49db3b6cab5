import type { Page } from "playwright-core";
import type { Pixels } from "./indexed-png";

/** The pixels of a PNG, which the browser decodes on a page of its own. */
export async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, text } = await page.evaluate(async (source) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${source}`;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = picture.naturalWidth;
    canvas.height = picture.naturalHeight;
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let text = "";
    for (let i = 0; i < data.length; i += 8192) {
      text += String.fromCharCode(...data.subarray(i, i + 8192));
    }
    return { width: canvas.width, height: canvas.height, text: btoa(text) };
  }, png.toString("base64"));
  return { width, height, rgba: Buffer.from(text, "base64") };
}
