/* global document, window */
/* A window of its own for a ribbon button that could not do its work; the words come in the address. */
const words = new URLSearchParams(window.location.search);
document.documentElement.lang = words.get("lang") ?? "zh-CN";
document.title = words.get("title") ?? document.title;
for (const part of ["sentence", "remedy"]) {
  document.getElementById(part).textContent = words.get(part) ?? "";
}
