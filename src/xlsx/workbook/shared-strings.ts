import { RichText, type ItemText } from "./rich-text";
import { readXml } from "../package/xml";

/** The workbook's shared strings; cells of type "s" hold an index into them. */
export function readSharedStrings(bytes: Uint8Array, part: string): ItemText[] {
  const strings: ItemText[] = [];
  const item = new RichText();
  readXml(bytes, part, {
    open(name, attributes) {
      if (name === "si") item.clear();
      else item.open(name, attributes);
    },
    text(text) {
      item.text(text);
    },
    close(name) {
      if (name === "si") strings.push(item.item);
      else item.close(name);
    },
  });
  return strings;
}
