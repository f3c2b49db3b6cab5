/** The words of the program that holds all commands. */

const SUMMARIES: Readonly<Record<string, string>> = {
  check: "核对自评表，列出问题，或逐表输出 JSON",
  fill: "把得分、执行率、总分、等级和标记写进副本",
  template: "生成标准模板",
  anonymise: "做一份去掉文字的副本，报告读错的表时附上",
};

export const PROGRAM_WORDS = {
  usage: (commands: readonly string[]) =>
    [
      "用法：jixiao 命令 [选项] …",
      "",
      "命令：",
      ...commands.map((name) => `  ${name.padEnd(10)}${SUMMARIES[name] ?? ""}`),
      "",
      "各命令的选项：jixiao 命令 --help",
    ].join("\n"),
};
