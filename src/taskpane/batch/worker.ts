/** Entry point of a worker that checks files; webpack-loaders/build-worker.js bundles it. */
import { serveWorker } from "./serve-worker";

serveWorker();
