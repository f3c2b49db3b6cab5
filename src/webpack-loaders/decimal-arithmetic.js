/**
 * A loader for decimal.js: what the product reckons with is sums, products, quotients, comparisons and
 * rounding, so the functions for angles, logarithms, powers, roots, fractions and other bases are left
 * out, and the functions that stand beside the methods of the same name. test/build holds that nothing
 * of ours calls them.
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

/** Takes out what a pattern finds. Throws where it finds nothing: it is another version. */
function without(code, pattern, what, by = "") {
  const left = code.replace(pattern, () => by);
  if (left === code) throw new Error(`decimal.js has no ${what} where this version should have it`);
  return left;
}

/** Numbers in other bases, the only texts that need powers: decimal.ts lets none through. */
const OTHER_BASES = /^function parseOther\(x, str\) \{[^]*?^\}$/m;
const REFUSED = "function parseOther(x, str) {\n  throw Error(invalidArgument + str);\n}";

/** `Decimal.abs = abs;` and the like; the constants and what makes a Decimal stay. */
const STATIC = /^ {2}Decimal\.(?!clone\b|isDecimal\b)([a-z]\w*) = \1;.*$/gm;

/** How many digits of π and ln 10 there are; without it the digits are left out as well. */
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
