import { currentLanguage } from "../../messages";

/** The hash of the build: it keeps the browser from using a cached worker of another version. */
declare const __webpack_hash__: string;

/** Starts a worker of the pane; its name is the language of its answers. */
export const startWorker = (): Worker =>
  new Worker(new URL(`batch-worker.js?${__webpack_hash__}`, document.baseURI), {
    name: currentLanguage(),
  });
