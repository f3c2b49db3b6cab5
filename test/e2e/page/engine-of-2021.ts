/** Runs in a page before its scripts: removes functions that JavaScript engines of 2021 lacked. */
export function engineOf2021(): void {
  const names = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
  const object = "constructor toString toLocaleString valueOf length name prototype";
  /** The members that each of these objects had then. */
  const had: readonly (readonly [object, string])[] = [
    [
      Array.prototype,
      "concat copyWithin fill find findIndex lastIndexOf pop push reverse shift unshift slice sort splice includes indexOf join keys entries values forEach filter flat flatMap map every some reduce reduceRight",
    ],
    [Array, "isArray from of"],
    [
      String.prototype,
      "anchor big blink bold charAt charCodeAt codePointAt concat endsWith fontcolor fontsize fixed includes indexOf italics lastIndexOf link localeCompare match matchAll normalize padEnd padStart repeat replace replaceAll search slice small split strike sub substr substring sup startsWith trim trimStart trimLeft trimEnd trimRight toLocaleLowerCase toLocaleUpperCase toLowerCase toUpperCase",
    ],
    [
      Object,
      "assign getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols is preventExtensions seal create defineProperties defineProperty freeze getPrototypeOf setPrototypeOf isExtensible isFrozen isSealed keys entries fromEntries values",
    ],
    [Promise, "all allSettled any race resolve reject"],
    [Map, ""],
    [Map.prototype, "get set has delete clear entries forEach keys size values"],
    [Set.prototype, "has add delete clear entries forEach size values keys"],
    [
      Object.getPrototypeOf(Int8Array.prototype) as object,
      "buffer byteLength byteOffset entries keys values copyWithin every fill filter find findIndex forEach includes indexOf join lastIndexOf map reverse reduce reduceRight set slice some sort subarray",
    ],
    [
      RegExp.prototype,
      "exec dotAll flags global ignoreCase multiline source sticky unicode compile test",
    ],
  ];
  for (const [owner, known] of had) {
    const kept = names(`${object} ${known}`);
    for (const name of Object.getOwnPropertyNames(owner))
      if (!kept.has(name)) Reflect.deleteProperty(owner, name);
  }
  const lacked = [
    "structuredClone Iterator scheduler URLPattern reportError CompressionStream DecompressionStream",
    "EyeDropper Highlight CSSContainerRule navigation",
  ];
  for (const name of names(lacked.join(" "))) Reflect.deleteProperty(globalThis, name);
  for (const name of names("checkVisibility showPopover hidePopover togglePopover moveBefore"))
    Reflect.deleteProperty(Element.prototype, name);
  for (const name of names("timeout any")) Reflect.deleteProperty(AbortSignal, name);
}
