/** The check command as a program, and the threads that it starts. */
import process from "node:process";
import { isMainThread } from "node:worker_threads";
import { checkCommand } from "./check-command";

if (!isMainThread)
  void import("./serve-thread").then(({ serveThread }) => {
    serveThread();
  });
else
  void checkCommand(process.argv.slice(2), {
    program: "npm run -s check --",
    threadScript: new URL(import.meta.url),
  }).then((status) => {
    process.exitCode = status;
  });
