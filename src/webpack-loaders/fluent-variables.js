/**
 * A loader for Fluent's own modules: its names of CSS variables (`tokens.colorX`) are written in
 * place, so that the list of all of them stays out of the bundle for the few that are used.
 */
export default function fluentVariables(code) {
  return code.replace(/(?<![./\w])tokens\.([A-Za-z0-9]+)\b/g, '"var(--$1)"');
}
