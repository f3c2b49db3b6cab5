/* global window */
/* Written in ES3, see check.js: tells Excel that the page has been loaded. */
(function () {
  if (window.Office) {
    window.Office.initialize = function () {};
  }
})();
