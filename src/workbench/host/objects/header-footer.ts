/** Excel.HeaderFooterGroup and Excel.HeaderFooter; only the one for all pages is emulated. */
import { textArgument } from "../arguments";
import { HostObject, type HostValue } from "../host-object";

type Texts = Record<string, string>;
type Write = (texts: Texts) => void;

export class HeaderFooterGroup extends HostObject {
  readonly className = "HeaderFooterGroup";
  readonly #read: () => Texts;
  readonly #write: Write;

  constructor(read: () => Texts, write: Write) {
    super();
    this.#read = read;
    this.#write = write;
  }

  get defaultForAllPages(): HostObject {
    return new HeaderFooter(this.#read, this.#write);
  }
}

export class HeaderFooter extends HostObject {
  readonly className = "HeaderFooter";
  readonly #read: () => Texts;
  readonly #write: Write;

  constructor(read: () => Texts, write: Write) {
    super();
    this.#read = read;
    this.#write = write;
  }

  get centerHeader(): string {
    return this.#read()["centerHeader"] ?? "";
  }

  set centerHeader(text: HostValue) {
    this.#set("centerHeader", text);
  }

  get leftHeader(): string {
    return this.#read()["leftHeader"] ?? "";
  }

  set leftHeader(text: HostValue) {
    this.#set("leftHeader", text);
  }

  get rightHeader(): string {
    return this.#read()["rightHeader"] ?? "";
  }

  set rightHeader(text: HostValue) {
    this.#set("rightHeader", text);
  }

  get centerFooter(): string {
    return this.#read()["centerFooter"] ?? "";
  }

  set centerFooter(text: HostValue) {
    this.#set("centerFooter", text);
  }

  get leftFooter(): string {
    return this.#read()["leftFooter"] ?? "";
  }

  set leftFooter(text: HostValue) {
    this.#set("leftFooter", text);
  }

  get rightFooter(): string {
    return this.#read()["rightFooter"] ?? "";
  }

  set rightFooter(text: HostValue) {
    this.#set("rightFooter", text);
  }

  readonly #set = (position: string, text: HostValue): void => {
    this.#write({ ...this.#read(), [position]: textArgument(text) });
  };
}
