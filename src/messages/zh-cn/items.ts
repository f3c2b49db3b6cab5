/** The words around the items of a form: navigation, basis, the next step. */
import type { NextStep } from "../../app/plan/next-step";

export const itemWords = {
  title: "要处理的",
  next: "下一项",
  previous: "上一项",
  nextHelp: "下一项（Alt+↓）",
  previousHelp: "上一项（Alt+↑）",
  remaining: (left: number) => (left === 0 ? "这是最后一项" : `后面还有 ${left} 项`),
  position: (index: number, all: number) => `全部事项的第 ${index} 项，共 ${all} 项`,
  /** The place of an item with several cells. */
  cells: (first: string, count: number) => `${first} 等 ${count} 处`,
  consequences: (count: number) => `改好这一项，以下 ${count} 项随之消失：`,
  consequencesShort: (count: number) => `${count} 项随之消失`,
  because: "算法：",
  /** A calculation after the label 算法：, without its first word 因为. */
  calculation: (sentence: string) => sentence.replace(/^因为/u, ""),
  ground: "依据：",
  writeSeveral: (count: number) => `写入 ${count} 处`,
  writeAbout: (cells: readonly string[]) => cells.join("、"),

  step: (step: NextStep): string => {
    switch (step.kind) {
      case "fill":
        return step.rows === 0 ? "开始填写" : `开始填写 · ${step.rows} 行`;
      case "judge":
        return `评分 ${step.rows} 行`;
      case "write":
        return { results: "写回得分与等级", outlines: "填写提纲", others: "写入" }[step.what];
      case "explain":
        return `填写原因 ${step.rows} 行`;
      case "settle":
        return `处理 ${step.items} 项`;
      case "verify":
        return `核对 ${step.items} 项`;
      case "look":
        return `查看提示 ${step.items} 项`;
      case "done":
        return "已全部核对";
    }
  },
  /** The explanation of the button 已全部核对. */
  onward: "生成本表的核对报告，可以打印存档",
  writes: (cells: number) => `${cells} 处`,
} as const;
