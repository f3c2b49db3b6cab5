/**
 * A loader for decimal.js. The product uses sums, products, quotients, comparisons and rounding;
 * functions for angles, logarithms, powers, roots, fractions and other bases are left out, and so are
 * the static functions that repeat methods. A test in test/build checks that the product calls none of
 * them.
 */

/** The methods that are left out, by the first of their names. */
export const LEFT_OUT = [
  "cosine",
  "cubeRoot",
  "hyperbolicCosine",
  "hyperbolicSine",
  "hyperbolicTangent",
  "inverseCosine",
  "inverseHyperbolicCosine",
  "inverseHyperbolicSine",
  "inverseHyperbolicTangent",
  "inverseSine",
  "inverseTangent",
  "logarithm",
  "naturalExponential",
  "naturalLogarithm",
  "sine",
  "squareRoot",
  "tangent",
  "toBinary",
  "toFraction",
  "toHexadecimal",
  "toNearest",
  "toOctal",
  "toPower",
];

/** Removes the match of a pattern. Throws where there is none, as in another version of decimal.js. */
function without(code, pattern, what, by = "") {
  const left = code.replace(pattern, () => by);
  if (left === code) throw new Error(`decimal.js has no ${what} where this version should have it`);
  return left;
}

/**
 * Reading of numbers in other bases, the only texts that need powers; decimal.ts accepts none of them.
 */
const OTHER_BASES = /^function parseOther\(x, str\) \{[^]*?^\}$/m;
const REFUSED = "function parseOther(x, str) {\n  throw Error(invalidArgument + str);\n}";

/** `Decimal.abs = abs;` and the like; constants and the functions that make a Decimal are kept. */
const STATIC = /^ {2}Decimal\.(?!clone\b|isDecimal\b)([a-z]\w*) = \1;.*$/gm;

/** The number of digits of π and ln 10; without it the digits are left out as well. */
const DIGITS = /^ {2}(?:LN10|PI)_PRECISION = .*$/gm;

export default function decimalArithmetic(code) {
  const methods = LEFT_OUT.reduce(
    (left, name) => without(left, new RegExp(`^P\\.${name} = [^]*?^\\};$`, "m"), `method ${name}`),
    code,
  );
  const plain = without(methods, OTHER_BASES, "parseOther", REFUSED);
  const own = without(plain, STATIC, "functions beside the methods");
  return without(own, DIGITS, "digits of π and ln 10");
}
