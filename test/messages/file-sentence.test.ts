import type { FileFault } from "../../src/app/core/port";
import { fileSentence } from "../../src/messages/zh-cn/file-sentence";

const SHEET = { sheet: "物业事务管理", part: "xl/worksheets/sheet3.xml" };

describe("the sentence for what cannot be read", () => {
  it.each<[FileFault, object, string]>([
    [
      "cell-value",
      { ...SHEET, cell: "F13" },
      "工作表“物业事务管理”有损坏：单元格 F13（xl/worksheets/sheet3.xml）的值与它的类型不符，",
    ],
    [
      "part-missing",
      { part: "xl/styles.xml", sheet: "物业事务管理", cell: "C6" },
      "工作表“物业事务管理”有损坏：单元格 C6 需要的 xl/styles.xml 在文件中缺失，",
    ],
    ["part-broken", { part: "xl/workbook.xml" }, "工作簿有损坏：xl/workbook.xml 已损坏，"],
    [
      "part-malformed",
      SHEET,
      "工作表“物业事务管理”有损坏：xl/worksheets/sheet3.xml 不是完整的 XML，",
    ],
  ])("names what is damaged: %s", (fault, place, start) => {
    const sentence = fileSentence({ code: "damaged", detail: "", fault, ...place });
    expect(sentence.startsWith(start)).toBe(true);
    expect(sentence).toContain("打开并修复");
  });

  it("says how a sheet of very many rows becomes smaller", () => {
    const problem = { code: "too-large", detail: "", fault: "sheet-size", ...SHEET } as const;
    expect(fileSentence(problem)).toContain("工作表“物业事务管理”内容太多");
    expect(fileSentence(problem)).toContain("删除表格下方和右侧的空白行");
  });

  it("names both reasons for which a workbook is encrypted", () => {
    const sentence = fileSentence({ code: "encrypted", detail: "" });
    expect(sentence).toContain("打开密码");
    expect(sentence).toContain("保护工作簿");
    expect(sentence).toContain("另存");
  });
});
