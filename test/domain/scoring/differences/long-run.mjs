/** `npm run differences` */
import { runTypeScript } from "../../../support/run-typescript.mjs";

await runTypeScript("test/domain/scoring/differences/long-run.ts");
