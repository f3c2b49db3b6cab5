/** `npm run mutants` */
import { runTypeScript } from "../../../support/run-typescript.mjs";

await runTypeScript("test/domain/form/mutations/long-run.ts");
