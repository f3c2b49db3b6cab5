/**
 * Microsoft's programs for trying an add-in, in a folder of their own under build/. They are fetched
 * when they are needed, at exact versions and without running any script of theirs: a dependency
 * (keytar) would fetch a binary, which nothing here needs.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { toolFailure, type ToolResult, type ToolTask } from "./tool-failure";

export const TOOLS = {
  "office-addin-debugging": "7.0.0",
  "office-addin-dev-certs": "3.0.0",
  "office-addin-dev-settings": "4.0.0",
} as const;

export type ToolName = keyof typeof TOOLS;

/**
 * Runs Node with these arguments in a folder: a list and no shell, so that blanks and Chinese
 * characters in paths need no quoting. What the program prints is shown, and given back.
 */
export type RunNode = (args: readonly string[], folder: string) => Promise<ToolResult>;

export interface Tools {
  /**
   * Runs a program and judges what it prints.
   *
   * @returns what it printed
   * @throws Error in Chinese if it did not do its task
   */
  readonly run: (task: ToolTask, name: ToolName, args: readonly string[]) => Promise<string>;
}

const packageFile = (folder: string, name: string): string =>
  path.join(folder, "node_modules", name, "package.json");

/** The version of an installed program; null if there is none. */
async function installedVersion(folder: string, name: string): Promise<string | null> {
  const text = await readFile(packageFile(folder, name), "utf8").catch(() => null);
  if (text === null) return null;
  const { version } = JSON.parse(text) as { readonly version?: string };
  return version ?? null;
}

async function missingTools(folder: string): Promise<string[]> {
  const missing = [];
  for (const [name, version] of Object.entries(TOOLS)) {
    if ((await installedVersion(folder, name)) !== version) missing.push(`${name} ${version}`);
  }
  return missing;
}

/**
 * The programs, fetched by npm unless they are installed.
 *
 * @param npm path of npm's own program (`npm_execpath`), which Node can run, unlike npm.cmd
 * @throws Error in Chinese if npm is not known or does not install them
 */
export async function fetchTools(
  folder: string,
  npm: string | undefined,
  runNode: RunNode,
): Promise<Tools> {
  if ((await missingTools(folder)).length > 0) {
    if (npm === undefined || !/npm-cli\.c?js$/u.test(npm)) {
      throw new Error("请用 npm run 启动：工具由 npm 下载");
    }
    await mkdir(folder, { recursive: true });
    const description = { private: true, dependencies: TOOLS };
    await writeFile(path.join(folder, "package.json"), JSON.stringify(description, null, 2));
    const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
    const { status } = await runNode([npm, "install", ...options, "--prefix", folder], folder);
    const missing = await missingTools(folder);
    if (status !== 0 || missing.length > 0) {
      const which = missing.length > 0 ? `：缺少 ${missing.join("、")}` : "";
      throw new Error(
        `没有从 npm 取得工具（退出码 ${status}）${which}。请检查网络或 npm 镜像后再试`,
      );
    }
  }
  return {
    run: async (task, name, args) => {
      const program = path.join(folder, "node_modules", name, "cli.js");
      const result = await runNode([program, ...args], folder);
      const failure = toolFailure(task, result);
      if (failure !== null) throw new Error(failure);
      return result.output;
    },
  };
}
