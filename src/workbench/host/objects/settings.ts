/** Excel.SettingCollection and Excel.Setting: values that an add-in stores in the workbook. */
import { textArgument } from "../arguments";
import { requireEditable, type HostContext } from "../host-context";
import { notFound } from "../host-error";
import { HostObject, type HostValue } from "../host-object";
import type { Json } from "../protocol";
import { KeyedCollection } from "./keyed-collection";

export class SettingCollection extends KeyedCollection {
  readonly className = "SettingCollection";
  readonly #context: HostContext;
  readonly list = (): HostObject[] =>
    [...this.#context.model.settings.keys()].map((key) => new Setting(this.#context, key));
  readonly find = (key: Json): HostObject | null =>
    typeof key === "string" && this.#context.model.settings.has(key)
      ? new Setting(this.#context, key)
      : null;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  add(key: HostValue, value: HostValue): HostObject {
    requireEditable(this.#context);
    const name = textArgument(key);
    this.#context.model.settings.set(name, value);
    return new Setting(this.#context, name);
  }
}

export class Setting extends HostObject {
  readonly className = "Setting";
  override readonly identity = () => ({ _Id: this.#key });
  readonly #context: HostContext;
  readonly #key: string;
  readonly #require = (): void => {
    if (!this.#context.model.settings.has(this.#key)) throw notFound();
  };

  constructor(context: HostContext, key: string) {
    super();
    this.#context = context;
    this.#key = key;
  }

  get key(): string {
    this.#require();
    return this.#key;
  }

  get value(): Json {
    this.#require();
    return this.#context.model.settings.get(this.#key) as Json;
  }

  set value(value: HostValue) {
    this.#require();
    requireEditable(this.#context);
    this.#context.model.settings.set(this.#key, value);
  }

  delete(): void {
    this.#require();
    requireEditable(this.#context);
    this.#context.model.settings.delete(this.#key);
  }
}
