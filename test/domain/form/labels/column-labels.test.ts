/** The columns that labels name, by the words they are made of. */
import { columnRole } from "../../../../src/domain/form/labels/column-labels";
import { fundsRole, pointsInLabel } from "../../../../src/domain/form/labels/funds-labels";
import { keyOf } from "../../../../src/domain/text/normalize";

const roleOf = (label: string) => columnRole(keyOf(label))?.role ?? null;

describe("a column of the indicator table", () => {
  it.each([
    [
      "target",
      "计划数 年初计划 年度目标 全年目标数 预期目标 调整后指标 年中调整值 年初设定目标 预期完成值 预期实现值 应达到数",
    ],
    ["actual", "全年完成 年末完成结果 实际完成 实际完成量"],
    ["weight", "三级指标分值 基准分 满分值 应得分 标准分数 设定分值 指标分 二级指标权重"],
    [
      "score",
      "得分情况 评价分值 实得分 自评分值 考评得分 评定分 打分结果 考核分数 折算得分 三级指标得分",
    ],
    [
      "review",
      `复核得分 复核意见 核查分数 财政评分 主管部门评分 专家打分 评审意见 审核结果 第三方评价得分
      抽查得分 复评分数 财政部门复核扣分原因 上级评分 核实完成值`,
    ],
    ["explanation", "偏差原因 未完成原因分析 得分说明 整改措施及完成时限"],
    [
      "criterion",
      "评分标准 评分依据 计分方法 评(扣)分标准 得分计算方法 考核评分细则 评价标准 打分办法 计分公式",
    ],
    ["deduction", "扣分 扣分值 扣减分"],
    ["other", "取值依据 指标解释 上年完成值 上年得分 佐证材料 是否核心指标"],
  ])("is a %s by any of its words", (role, labels) => {
    for (const label of labels.trim().split(/\s+/u)) {
      // 得分说明 is decided by the header: it explains where no other column does.
      if (label === "得分说明") expect(["explanation", "other"]).toContain(roleOf(label));
      else expect([label, roleOf(label)]).toEqual([label, role]);
    }
  });

  it.each([
    "绩效目标完成",
    "是否完成",
    "项目负责",
    "产出",
    "提高森林覆盖率",
    "指标",
    "预计得分",
    "平均得分",
    "参考得分",
    "得分系数",
    "权重占比",
  ])("is not named by %s", (text) => {
    expect(["target", "weight", "score", "review"]).not.toContain(roleOf(text));
  });
});

describe("a column of the funds", () => {
  it.each([
    ["initial", "年初预算数 年初批复预算数 年初安排预算金额 期初预算"],
    [
      "budget",
      "预算批复数 批复预算数 本年预算数 当年预算安排数 预算下达数 批复数 预算总额 核定预算数 调整后预算金额 下达金额",
    ],
    [
      "executed",
      "累计支出数 年度执行数 资金支出数 本年支出数 累计执行金额 已支付金额 资金使用数 预算支出数 决算金额",
    ],
    ["rate", "执行进度 预算支出进度 资金使用率 支付进度 支出完成率"],
    ["score", "实得分 自评得分 得分情况 执行率得分"],
    ["weight", "标准分 满分 应得分 分值"],
    ["other", "到位资金 实际到位数 资金到位率 上年结转数 复核得分 结余资金"],
  ])("is %s by any of its words", (role, labels) => {
    for (const label of labels.trim().split(/\s+/u)) {
      expect([label, fundsRole(keyOf(label))]).toEqual([label, role]);
    }
  });

  it.each(["基本支出", "项目支出", "财政拨款", "年度部门预算资金总额", "预算执行情况", "人员经费"])(
    "is not named by %s",
    (label) => {
      expect(fundsRole(keyOf(label))).toBeNull();
    },
  );

  it.each([
    ["得分（20分*执行率）", "20"],
    ["得分(执行率×15)", "15"],
    ["得分（10分）", "10"],
    ["得分", null],
    ["得分（B/A）", null],
  ])("gives the execution rate the points in %s", (label, points) => {
    expect(pointsInLabel(keyOf(label))).toBe(points);
  });
});
