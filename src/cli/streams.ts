/** The output streams of all commands. */
import process from "node:process";
import { Output } from "./output";

export const output = new Output(process.stdout);
export const errors = new Output(process.stderr);

/** Prints why a command did nothing, or not everything, and gives its exit status. */
export async function refused(message: string): Promise<number> {
  await errors.line(message);
  return 2;
}
