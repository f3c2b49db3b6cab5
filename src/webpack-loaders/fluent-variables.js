/**
 * A loader for Fluent's modules: `tokens.colorX` is replaced by the text "var(--colorX)", so that the
 * bundle does not contain the list of all CSS variables for the few that are used.
 */
export default function fluentVariables(code) {
  return code.replace(/(?<![./\w])tokens\.([A-Za-z0-9]+)\b/g, '"var(--$1)"');
}
