/* global window */
/*
 * Written in ES3 on purpose: the engines it turns away (Internet Explorer 11 and EdgeHTML, shown by
 * Office 2016 and 2019) must be able to run it. They cannot run the add-in itself. What Excel has
 * appended to the address goes along, because office.js reads it.
 */
(function () {
  if (/Trident\/|MSIE |Edge\//.test(navigator.userAgent)) {
    window.location.replace(
      "old-office/index.html" + window.location.search + window.location.hash,
    );
  }
})();
