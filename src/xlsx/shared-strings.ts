import { RichText } from "./rich-text";
import { readXml } from "./xml";

/** The texts that cells refer to by number, in their order. */
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
      if (name === "si") strings.push(item.joined);
      else item.close(name);
    },
  });
  return strings;
}
