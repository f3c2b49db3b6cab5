import type { FindingCode } from "../../../src/domain/checks/finding";
import { defaultProfile } from "../../../src/domain/scoring/profiles/default-profile";
import { findingsIn } from "../../support/findings";
import { formOf, type RowText } from "../../support/form";

const CODES: readonly FindingCode[] = ["missing-explanation", "explanation-incomplete"];
const found = (row: RowText, profile = defaultProfile) =>
  findingsIn(formOf({ rows: [row] }), CODES, profile);

const LOST: RowText = { target: "≥10", actual: "9", score: "9" };
const GOOD = "因招标较晚，部分培训未办；下一步提前启动招标。";

describe("an explanation", () => {
  it.each([
    [{ target: "≥10", actual: "9", score: "9" }, ["missing-explanation H20"]],
    [{ target: "≥10", actual: "9", score: "9.99" }, ["missing-explanation H20"]],
    [{ target: "≥10", actual: "10", score: "10" }, []],
    // the printed score is what was lost by, even where it is wrong
    [{ target: "≥10", actual: "10", score: "9" }, ["missing-explanation H20"]],
    [{ target: "≥10", actual: "9", score: "10" }, []],
    // else the computed one
    [{ target: "≥10", actual: "9", score: "" }, ["missing-explanation H20"]],
    [{ target: "≥10", actual: "10", score: "" }, []],
    [{ target: "提升", actual: "部分达成", score: "7" }, ["missing-explanation H20"]],
    [{ target: "提升", actual: "部分达成", score: "" }, []],
    [{ target: "≥10", actual: "9", score: "9", explanation: null }, []],
    [{ target: "≥10", actual: "9", score: "9", weight: null }, []],
    [{ target: "≥10", actual: "0", score: "0", weight: "0" }, []],
    [{ target: "≥10", actual: "0", score: "0", weight: "-" }, []],
  ])("is asked for where points were lost: %j gives %j", (row, expected) => {
    expect(found(row)).toEqual(expected);
  });

  it.each([
    "无",
    "暂无",
    " 无 。",
    "0",
    "0.00",
    "/",
    "-",
    "——",
    "—",
    "不适用",
    "无偏差",
    "N/A",
    "……",
    "原因：；改进措施：",
    "原因：…；改进措施：…",
    "偏差原因：无；改进措施：无",
    "偏差原因分析：无 改进措施：无",
  ])("%j says nothing", (explanation) => {
    expect(found({ ...LOST, explanation })).toEqual(["missing-explanation H20"]);
  });

  it.each([
    GOOD,
    "因资金有限，宣传只能覆盖一部分人群，后续通过公众号加强宣传。",
    "物业服务企业从业人员较多，水平层次不齐，履责意识的提升有个过程。后续持续开展培训和宣传。",
    "受疫情影响，活动推迟，将于2025年一季度补办",
    "原因：人员调动；措施：每季度通报进度",
    "招标流程长。改进措施：提前编制采购计划",
    "项目变更，已督促施工单位加快进度",
  ])("%j is complete", (explanation) => {
    expect(found({ ...LOST, explanation })).toEqual([]);
  });

  it.each([
    "因疫情影响，部分培训未能开展。",
    "由于年初计划安排偏高，未完成",
    "受天气影响",
    "原因：资金不足；改进措施：无",
    "今后加强管理。",
    "进一步加大力度",
    "继续努力",
    "原因：无；改进措施：加强管理",
  ])("%j tells only half", (explanation) => {
    expect(found({ ...LOST, explanation })).toEqual(["explanation-incomplete H20"]);
  });

  it("is not judged where no points were lost", () => {
    expect(found({ target: "≥10", actual: "10", score: "10", explanation: "继续努力" })).toEqual(
      [],
    );
  });

  it("is not asked for by a profile that does not", () => {
    const explanation = { ...defaultProfile.explanation, requiredBelowWeight: false };
    expect(found(LOST, { ...defaultProfile, explanation })).toEqual([]);
  });

  it.each([
    [{ explanation: "" }, ["missing-explanation I8"]],
    [{ explanation: GOOD }, []],
    [{ explanation: null }, []],
    [{ explanation: "", executed: "100" }, []],
    [{ explanation: "", role: "part" as const }, []],
  ])("of the execution rate is asked for where it has a cell: %j", (text, expected) => {
    const funds = [{ budget: "100", executed: "90", score: "", ...text }];
    expect(findingsIn(formOf({ funds }), CODES)).toEqual(expected);
  });
});
