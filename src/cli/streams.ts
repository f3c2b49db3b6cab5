/** What every command writes to. */
import process from "node:process";
import { Output } from "./output";

export const output = new Output(process.stdout);
export const errors = new Output(process.stderr);

/** Says why a command does nothing, or not all; gives its exit status. */
export async function refused(message: string): Promise<number> {
  await errors.line(message);
  return 2;
}
