/**
 * A loader for modules with lists of words: words() splits a list at white space, so its line breaks and
 * indents, which stand there for those who read the source, are one blank in the bundle.
 */

/** A list given to words(); one with a value put in is left as it is. */
const LIST = /\bwords\(\s*`[^`$]*`/g;

export default (source) => source.replace(LIST, (list) => list.replace(/\s+/g, " "));
