import type { FileFault, ForeignKind } from "../../src/app/core/port";
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

  it.each<[ForeignKind, string, string]>([
    ["et", "WPS 表格文件（.et）", "另存为“Excel 工作簿（*.xlsx）”"],
    ["pdf", "PDF", "向填报单位要原来的 Excel 工作簿"],
    ["docx", "Word 文档（.docx）", "复制到"],
    ["wps", "WPS 文字文档（.wps）", "复制到"],
    ["empty", "空文件", "重新取得"],
  ])("calls a file of another kind by its name, and says what to do: %s", (foreign, name, way) => {
    const sentence = fileSentence({ code: "not-xlsx", detail: "", foreign });
    expect(sentence).toContain(name);
    expect(sentence).toContain(way);
  });

  it("offers no saving from Excel for what Excel does not open", () => {
    for (const foreign of ["pdf", "ofd", "picture", "archive"] as const) {
      expect(fileSentence({ code: "not-xlsx", detail: "", foreign })).not.toContain("另存为“");
    }
  });

  it("names the sheet behind which a workbook was not read, and why", () => {
    const problem = { code: "too-large", detail: "", fault: "rest-unread", sheet: "甲" } as const;
    expect(fileSentence(problem)).toMatch(/^工作表“甲”之后的工作表没有读取。.*上限/u);
  });
});
