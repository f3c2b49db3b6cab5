/** `npm run fuzz` */
import { runTypeScript } from "../../support/run-typescript.mjs";

await runTypeScript("test/batch/fuzz/long-run.ts");
