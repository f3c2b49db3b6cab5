/**
 * A loader for modules with word lists: words() splits a list at white space, so that the line breaks
 * and indents of the source can be single blanks in the bundle.
 */

/** A list given to words(); one with an interpolated value is left as it is. */
const LIST = /\bwords\(\s*`[^`$]*`/g;

export default (source) => source.replace(LIST, (list) => list.replace(/\s+/g, " "));
