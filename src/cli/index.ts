/** The check command as a program, and the threads that it starts. */
import process from "node:process";
import { isMainThread } from "node:worker_threads";
import { checkCommand } from "./check-command";
import { serveThread, startThread } from "./thread-worker";

if (isMainThread) {
  const script = new URL(import.meta.url);
  void checkCommand(process.argv.slice(2), () => startThread(script)).then((status) => {
    process.exitCode = status;
  });
} else serveThread();
