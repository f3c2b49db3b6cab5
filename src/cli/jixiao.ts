/** All commands as one program, and the threads that they start: dist/cli/jixiao.mjs. */
import process from "node:process";
import { isMainThread } from "node:worker_threads";
import { PROGRAM_WORDS as words } from "../messages/command-line";
import { errors, output } from "./streams";

/** A command: it takes its arguments and its name, and gives the exit status. */
type Command = (values: readonly string[], program: string) => Promise<number>;

/** Each command is loaded when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => {
    const { checkCommand } = await import("./check-command");
    const threadScript = new URL(import.meta.url);
    return (values, program) => checkCommand(values, { program, threadScript });
  },
  fill: async () => (await import("./fill/fill-command")).fillCommand,
  template: async () => (await import("./template/template-command")).templateCommand,
  anonymise: async () => (await import("./anonymise/anonymise-command")).anonymiseCommand,
};

async function main([name = "", ...values]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load !== undefined) return (await load())(values, `jixiao ${name}`);
  const isHelp = ["--help", "-h", "help"].includes(name);
  await (isHelp ? output : errors).line(words.usage(Object.keys(COMMANDS)));
  return isHelp ? 0 : 2;
}

if (isMainThread)
  void main(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
else
  void import("./serve-thread").then(({ serveThread }) => {
    serveThread();
  });
