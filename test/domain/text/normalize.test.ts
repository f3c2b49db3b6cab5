import { fold, normalize, joinPieces, keyOf } from "../../../src/domain/text/normalize";

describe("a text without white space inside Chinese words", () => {
  it.each([
    ["可持 续影 响指 标", "可持续影响指标"],
    ["一级\n指标", "一级指标"],
    ["部分达成指 标并具有一定 效果", "部分达成指标并具有一定效果"],
    ["其中: 当年财政拨款", "其中:当年财政拨款"],
    ["  总　分\u00a0", "总分"],
    ["≥ 95 %", "≥95%"],
    ["2.00 (份)", "2.00(份)"],
  ])("%j is %j", (printed, healed) => {
    expect(normalize(printed)).toBe(healed);
  });

  it.each([
    ["962121 平台运行服务", "962121 平台运行服务"],
    ["365 天*24 小时", "365 天*24 小时"],
    ["Office  365 许可", "Office 365 许可"],
    ["10 20", "10 20"],
  ])("keeps the space beside a word or a number: %j", (printed, healed) => {
    expect(normalize(printed)).toBe(healed);
  });

  it("takes a line break beside a number for a wrapped line", () => {
    expect(normalize("共 3\n个村")).toBe("共 3个村");
  });
});

describe("a key to compare labels by", () => {
  it.each([
    ["年度资金总额：", "年度资金总额"],
    ["全年预算数（Ａ）", "全年预算数(A)"],
    ["得 分", "得分"],
  ])("%j is %j", (printed, key) => {
    expect(keyOf(printed)).toBe(key);
  });

  it("folds look-alikes of signs, not numbers in circles", () => {
    expect(fold("﹦═≧≦＞１２％①²")).toBe("==≥≤>12%①²");
  });
});

describe("pieces a page break cut", () => {
  it.each([
    ["验收合格", "格率", "验收合格率"],
    ["可持续影", "响指", "可持续影响指"],
    ["", "率", "率"],
  ])("%j + %j is %j", (head, tail, whole) => {
    expect(joinPieces(head, tail)).toBe(whole);
  });
});
