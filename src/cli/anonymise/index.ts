/** The anonymise command as a program. */
import process from "node:process";
import { anonymiseCommand } from "./anonymise-command";

void anonymiseCommand(process.argv.slice(2), "npm run -s anonymise --").then((status) => {
  process.exitCode = status;
});
