/** The words of 已核实: marking a finding as checked, the list of accepted ones, taking one back. */
export const acceptedWords = {
  open: "已核实…",
  about: (sentence: string) => `标为已核实：${sentence}`,
  reason: "核实的理由",
  hint: "写明怎样核实的，随工作簿保存。",
  required: "请写明理由。",
  confirm: "标为已核实",
  cancel: "取消",
  title: "已核实",
  line: (reason: string, on: string) => `${reason}（${on}）`,
  takeBack: "取消核实",
  takeBackAbout: (sentence: string) => `取消核实：${sentence}`,
};
