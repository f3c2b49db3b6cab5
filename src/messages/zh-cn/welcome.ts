/** The text for the first start of the pane, and the addresses of the help. */
import withoutExcel from "../without-excel.json";
export const welcome = {
  label: "第一次使用",
  reads: "打开即核对当前表，只看不改。",
  leads: "点一条结果，就到那个单元格。",
  writes: "写回前先列出改动，写后可撤销。",
  short: "只看不改；写回前先列出，可撤销。",
  understood: "知道了",
};

export const help = {
  link: "使用说明",
  opensElsewhere: "在浏览器中打开",
  /** beside the pane's page; each language has its own */
  address: "help/index.html",
  /** for a person whose Excel is too old; the page in old-office/ leads there, too */
  withoutExcel: { link: "没有这些版本的 Excel 时怎么办", address: withoutExcel["zh-CN"] },
};
