/** Entry point of the page without Excel, and of the workers that it starts. */
import { serveWorker } from "../taskpane/batch/serve-worker";
import { startPage } from "./start-page";
import { isWorker } from "./worker/own-worker";

if (isWorker()) serveWorker();
else startPage();
