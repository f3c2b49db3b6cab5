/** The template command as a program. */
import process from "node:process";
import { templateCommand } from "./template-command";

void templateCommand(process.argv.slice(2), "npm run -s template --").then((status) => {
  process.exitCode = status;
});
