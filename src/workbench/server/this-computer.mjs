/** This computer, as src/workbench/sideload needs it. */
import { spawn } from "node:child_process";
import { homedir } from "node:os";
import path from "node:path";
import { root } from "./build.mjs";

/** Runs Node without a shell; shows what it prints, and gives it back. */
function runNode(args, folder) {
  return new Promise((resolve, reject) => {
    const stdio = ["inherit", "pipe", "pipe"];
    const child = spawn(process.execPath, args, { cwd: folder, stdio });
    let output = "";
    const take = (stream, shown) => {
      stream.setEncoding("utf8").on("data", (piece) => {
        output += piece;
        shown.write(piece);
      });
    };
    take(child.stdout, process.stdout);
    take(child.stderr, process.stderr);
    child.once("error", reject);
    child.once("close", (status) => resolve({ status: status ?? 1, output }));
  });
}

export const thisComputer = {
  platform: process.platform,
  home: homedir(),
  npm: process.env.npm_execpath,
  toolsFolder: path.join(root, "build", "excel-tools"),
  runNode,
  say: (words) => console.log(words),
};
