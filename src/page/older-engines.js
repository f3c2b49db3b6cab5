/* global document */
/*
 * Runs before the page's script, written so that Internet Explorer can run it: shows a message where
 * the engine is too old for the script, and adds the few functions that engines of 2021 lack.
 */
(function () {
  function isTooOld() {
    try {
      // named groups and look-behind; Safari supports the latter since 16.4
      new RegExp("(?<=a)(?<b>b)", "u");
      return typeof globalThis !== "object" || !Array.prototype.flatMap || !Object.fromEntries;
    } catch (error) {
      // the engine does not support the pattern
      return error !== null;
    }
  }

  function add(owner, name, value) {
    if (name in owner) return;
    Object.defineProperty(owner, name, { value: value, writable: true, configurable: true });
  }

  if (isTooOld()) {
    document.getElementById("too-old").hidden = false;
    document.getElementById("loading").hidden = true;
    return;
  }

  function at(index) {
    var place = Math.trunc(index) || 0;
    return this[place < 0 ? place + this.length : place];
  }
  add(Array.prototype, "at", at);
  add(String.prototype, "at", at);
  add(Object.getPrototypeOf(Int8Array.prototype), "at", at);
  add(Object, "hasOwn", function (owner, name) {
    return Object.prototype.hasOwnProperty.call(owner, name);
  });
})();
