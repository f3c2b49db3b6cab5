/** The words of the anonymise command. */
export const ANONYMISE_WORDS = {
  sheetName: (number: number) => `表${number}`,
  head: (sheet: string, replaced: number, kept: number) =>
    `${sheet}：换掉 ${replaced} 格，保留 ${kept} 格（数字、栏目名称、读得懂的词）。副本就是下面这些：`,
  notSaved: "没有保存。看过以后加 --out 副本.xlsx 保存；还有不该给别人看的，请先在表里改掉。",
  saved: (file: string) => `已保存去掉文字的副本：${file}`,
  oneFile: "请给出一个 .xlsx 或 .xlsm 文件。",
  mistake: (option: string) => `选项有误：${option}`,
  notXlsx: (file: string) => `副本要存成 .xlsx 文件：${file}`,
  overItself: (file: string) => `副本不能盖掉原文件：${file}`,
  usage: (program: string) => `用法：${program} [--out 副本.xlsx] [--force] 文件

做一份去掉文字的副本，报告读错的表时附上：数字、位置、跨行合并、栏目名称和读得懂的词原样保留，其余文字都换成
没有意思的字；一样的文字换成一样的。公式、批注、图片、文件属性都不在里面。不给 --out 时只列出，不保存。

选项：
  --out 文件    保存副本；原文件不动
  --force       覆盖已有的副本
  --help        显示本说明`,
};
