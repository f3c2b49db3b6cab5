import { readTemplateArguments } from "../../../src/cli/template/arguments";
import { USUAL_CHOICES } from "../../../src/domain/template/template-choices";

const made = (values: readonly string[]) => {
  const request = readTemplateArguments(["--out", "a.xlsx", ...values]);
  if (request.kind !== "make") throw new Error(JSON.stringify(request));
  return request;
};

describe("the arguments of the template", () => {
  it("are a file, and all else as usual", () => {
    expect(readTemplateArguments(["--out=表.xlsx"])).toEqual({
      kind: "make",
      out: "表.xlsx",
      force: false,
      profile: null,
      rows: null,
      source: null,
      choices: USUAL_CHOICES,
    });
  });

  it.each([
    [["--year", "2025"], { year: "2025" }],
    [["--department", "甲局", "--unit=乙 中心"], { department: "甲局", unit: "乙 中心" }],
    [["--layout", "国标附件"], { layout: "national" }],
    [["--layout", "two-storey"], { layout: "two-storey" }],
    [["--amounts", "元"], { amounts: "元" }],
    [["--cost"], { withCost: true }],
    [["--no-cost"], { withCost: false }],
    [["--rows", "数量指标=3,社会效益=0"], { rows: { 数量指标: 3, 社会效益指标: 0 } }],
    [["--rows", "数量=3，质量=1"], { rows: { 数量指标: 3, 质量指标: 1 } }],
    [["--year", "2024", "--year", "2025"], { year: "2025" }],
  ])("%j choose %j", (values, choices) => {
    expect(made(values).choices).toEqual({ ...USUAL_CHOICES, ...choices });
  });

  it("take one number of rows for every level 2", () => {
    expect(made(["--rows", "4"])).toMatchObject({ rows: 4, choices: USUAL_CHOICES });
  });

  it("name a file that the template is made of, and a sheet in it", () => {
    expect(made(["--from", "b.xlsx"]).source).toEqual({ file: "b.xlsx", sheet: null });
    expect(made(["--from", "b.xlsx", "--sheet", "申报"]).source).toEqual({
      file: "b.xlsx",
      sheet: "申报",
    });
  });

  it.each([[["--help"]], [["-h"]], [["--out", "a.xlsx", "--help"]]])(
    "ask for help: %j",
    (values) => {
      expect(readTemplateArguments(values)).toEqual({ kind: "help" });
    },
  );

  it.each([
    [[], "请用 --out 给出要保存的 .xlsx 文件。"],
    [["--out", "a.xlsx", "--sheet", "申报"], "--sheet 只能与 --from 同用。"],
    [
      ["--out", "a.xlsx", "--from", "b.xlsx", "--rows", "3"],
      "--rows 不能与 --from 同用：行数依来源文件。",
    ],
    [["--out", "a.xls"], "文件名应以 .xlsx 结尾：a.xls"],
    [["--out"], "--out 后面缺少内容。"],
    [["--out", "--force"], "--out 后面缺少内容。"],
    [["a.xlsx"], "不认识的选项：a.xlsx"],
    [["--out", "a.xlsx", "--years", "2025"], "不认识的选项：--years"],
    [["--out", "a.xlsx", "--force=1"], "不认识的选项：--force=1"],
    [["--out", "a.xlsx", "--year", "25"], "年度应为四位数字，如 2025：25"],
    [
      ["--out", "a.xlsx", "--layout", "北京"],
      "没有名为“北京”的版式。可用的版式：上海、国标附件、两层表头。",
    ],
    [["--out", "a.xlsx", "--amounts", "亿元"], "金额单位应为 万元 或 元：亿元"],
    [
      ["--out", "a.xlsx", "--rows", "数量指标"],
      "行数应为 0 到 30 的整数，如 --rows 3 或 --rows 数量指标=3,社会效益指标=0：数量指标",
    ],
    [
      ["--out", "a.xlsx", "--rows", "31"],
      "行数应为 0 到 30 的整数，如 --rows 3 或 --rows 数量指标=3,社会效益指标=0：31",
    ],
  ])("%j are answered by %j", (values, message) => {
    expect(readTemplateArguments(values)).toEqual({ kind: "refused", message });
  });
});
