import { currentLanguage } from "../../messages";

/** Of the build: a worker of another version is not taken from the browser's cache. */
declare const __webpack_hash__: string;

/** Starts a worker of the pane's own; its name is the language of what it answers. */
export const startWorker = (): Worker =>
  new Worker(new URL(`batch-worker.js?${__webpack_hash__}`, document.baseURI), {
    name: currentLanguage(),
  });
