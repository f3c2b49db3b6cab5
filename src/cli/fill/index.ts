/** The fill command as a program. */
import process from "node:process";
import { fillCommand } from "./fill-command";

void fillCommand(process.argv.slice(2), "npm run -s fill --").then((status) => {
  process.exitCode = status;
});
