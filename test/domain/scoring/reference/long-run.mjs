/** `npm run reference` */
import { runTypeScript } from "../../../support/run-typescript.mjs";

await runTypeScript("test/domain/scoring/reference/long-run.ts");
