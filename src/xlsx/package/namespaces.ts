/** The two namespaces of SpreadsheetML, transitional and strict: the same elements in both. */
const SPREADSHEET = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);

/**
 * Resolves element names to local names. An element of the root's namespace loses its prefix,
 * whichever prefix it has; an element of another namespace keeps a prefix, so that an extension's
 * `x14:c` is not taken for a `c`.
 */
export class Namespaces {
  private readonly scopes: { readonly depth: number; readonly uris: Map<string, string> }[] = [];
  private pending: Map<string, string> | null = null;
  private root: string | null = null;
  private depth = 0;
  /** local names by full name, valid until the declarations in scope change */
  private readonly known = new Map<string, string>();

  /** Takes an attribute of the element that is opened next. */
  attribute(name: string, value: string): void {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) return;
    this.pending ??= new Map();
    this.pending.set(name.slice(6), value);
  }

  /** The local name of the element that opens; null where its prefix is not declared. */
  open(name: string): string | null {
    this.depth += 1;
    if (this.pending) {
      this.scopes.push({ depth: this.depth, uris: this.pending });
      this.pending = null;
      this.known.clear();
    }
    return this.localName(name);
  }

  /** The local name of the element that closes. */
  close(name: string): string {
    const local = this.localName(name) ?? name;
    if (this.scopes.at(-1)?.depth === this.depth) {
      this.scopes.pop();
      this.known.clear();
    }
    this.depth -= 1;
    return local;
  }

  private localName(name: string): string | null {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    const uri = this.uriOf(prefix);
    if (uri === null) return null;
    this.root ??= uri;
    const isRoots = uri === this.root || (SPREADSHEET.has(uri) && SPREADSHEET.has(this.root));
    const local = name.slice(colon + 1);
    const resolved = isRoots ? local : `${prefix === "" ? "other" : prefix}:${local}`;
    if (this.known.size > 1000) this.known.clear();
    this.known.set(name, resolved);
    return resolved;
  }

  private uriOf(prefix: string): string | null {
    for (let index = this.scopes.length - 1; index >= 0; index--) {
      const uri = this.scopes[index]?.uris.get(prefix);
      if (uri !== undefined) return uri;
    }
    return prefix === "" ? "" : null;
  }
}
