import { RichText } from "./rich-text";
import { readXml } from "../package/xml";

/** The workbook's shared strings; cells of type "s" hold an index into them. */
export function readSharedStrings(bytes: Uint8Array, part: string): string[] {
  const strings: string[] = [];
  const item = new RichText();
  readXml(bytes, part, {
    open(name) {
      if (name === "si") item.clear();
      else item.open(name);
    },
    text(text) {
      item.text(text);
    },
    close(name) {
      if (name === "si") strings.push(item.content);
      else item.close(name);
    },
  });
  return strings;
}
