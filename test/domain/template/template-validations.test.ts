import { a1 } from "../../../src/domain/cells";
import { attainmentOf } from "../../../src/domain/quantity/qualitative/attainment";
import { standardTemplate } from "../../../src/domain/template/standard-template";
import { LAYOUT_NAMES } from "../../../src/domain/template/template-layout";
import {
  LONGEST_MESSAGE,
  LONGEST_MESSAGE_TITLE,
  type PlannedSheet,
  type SheetValidation,
} from "../../../src/domain/sheet/planned-sheet";
import { ANSWERS } from "../../../src/domain/template/template-words";
import { usualLevels } from "../../../src/domain/template/usual-levels";
import { optionsWith } from "./options";

const rangeOf = ({ from, to }: SheetValidation): string => `${a1(from)}:${a1(to)}`;

const ruleAt = (sheet: PlannedSheet, range: string): SheetValidation | undefined =>
  sheet.validations.find((each) => rangeOf(each) === range);

describe("what may be typed into the template", () => {
  const sheet = standardTemplate(optionsWith());

  it("is a score between 0 and the row's own weight", () => {
    expect(ruleAt(sheet, "G13:G30")?.rule).toEqual({
      kind: "decimal",
      least: "0",
      most: "=IF(ISNUMBER(INDEX($F:$F,ROW())),INDEX($F:$F,ROW()),100)",
    });
  });

  it.each([
    ["F13:F20", "产出指标各行合计 50 分；全表合计 100 分（含预算执行率）。"],
    ["F21:F28", "效益指标各行合计 30 分；全表合计 100 分（含预算执行率）。"],
    ["F29:F30", "满意度指标各行合计 10 分；全表合计 100 分（含预算执行率）。"],
  ])("is a weight from 0 to 100 in %s, with a hint to the level's points", (range, hint) => {
    const found = ruleAt(sheet, range);
    expect(found?.rule).toEqual({ kind: "decimal", least: "0", most: "100" });
    expect(found?.hint.message).toBe(hint);
  });

  it("names no points for a level the profile gives none", () => {
    const levels = [{ label: "管理指标", level2: [{ label: "过程指标", rows: 1 }] }];
    const found = ruleAt(standardTemplate(optionsWith({ levels })), "F13:F13");
    expect(found?.hint.message).toBe("全表合计 100 分（含预算执行率）。");
  });

  it.each([
    ["达成年度指标", "met"],
    ["部分达成年度指标并具有一定效果", "partly"],
    ["未达成年度指标且效果较差", "missed"],
  ])("offers %s, which is judged as %s", (answer, attainment) => {
    expect(ANSWERS).toContain(answer);
    expect(attainmentOf(answer)).toBe(attainment);
  });

  it("takes any text beside the answers it offers", () => {
    expect(ruleAt(sheet, "E13:E30")).toMatchObject({ rule: { kind: "list" }, refusal: null });
  });

  it("is an amount not below 0, in the unit of the form", () => {
    const found = ruleAt(standardTemplate(optionsWith({ amounts: "元" })), "D6:D9");
    expect(found?.rule).toEqual({ kind: "decimal", least: "0", most: null });
    expect(found?.hint.message).toBe("单位为元，只填数字。");
  });

  describe.each(LAYOUT_NAMES)("in the layout %s", (layout) => {
    const { validations } = standardTemplate(
      optionsWith({ layout, levels: usualLevels(true), rules: optionsWith().rules }),
    );

    it("has no cell with two rules", () => {
      const cells = validations.flatMap(({ from, to }) =>
        Array.from({ length: to.row - from.row + 1 }, (_, row) =>
          Array.from({ length: to.column - from.column + 1 }, (_each, column) =>
            a1({ row: from.row + row, column: from.column + column }),
          ),
        ).flat(),
      );
      expect(new Set(cells).size).toBe(cells.length);
    });

    it("has no list and no message longer than Excel takes", () => {
      for (const { rule, hint, refusal } of validations) {
        if (rule.kind === "list") expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
        for (const { title, message } of refusal === null ? [hint] : [hint, refusal]) {
          expect(title.length).toBeLessThanOrEqual(LONGEST_MESSAGE_TITLE);
          expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
        }
      }
    });
  });
});
