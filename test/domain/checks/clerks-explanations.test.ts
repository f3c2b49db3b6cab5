import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formOf, type RowText } from "../../support/form";

/** The finding about the explanation of one row: its code and fault; "" for none. */
function judged(row: RowText): string {
  const { findings } = assess(formOf({ rows: [row] }), defaultProfile);
  const about = findings.filter(({ cell }) => cell?.column === 8);
  return about
    .map((finding) => {
      if (finding.code === "missing-explanation") return "missing";
      if (finding.code !== "explanation-incomplete") return "";
      const { fault } = finding;
      return fault.why === "lacks" ? `lacks ${fault.lacks}` : fault.why;
    })
    .join(", ");
}

const LOST: RowText = { target: "≥10场", actual: "9场", score: "9" };
const FULL: RowText = { target: "≥10场", actual: "10场", score: "10" };

describe("what clerks write where points were lost", () => {
  it.each([
    "因年初疫情防控，线下培训取消2场。下一年度将改为线上线下结合方式，确保完成。",
    "项目招标流程较长，合同签订晚于计划；今后提前谋划，尽早启动采购程序。",
    "部分社区居民参与积极性不高，宣传覆盖面有限，下一步将加大宣传力度，创新宣传方式。",
    "受汛期降雨影响，施工进度滞后，已督促施工单位倒排工期，抢抓进度。",
    "年初指标设定过高，与实际工作情况有偏差。后续将科学合理设置绩效目标。",
    "人员编制紧张，一人多岗，无法按计划开展巡查。改进措施：增配巡查人员，优化排班。",
    "1.偏差原因：资金下达较晚；2.改进措施：提前做好项目储备，资金到位后立即实施。",
    "原因：供应商交货延迟。措施：完善合同违约条款，加强履约监管。",
    "偏差原因分析：机构改革，职能划转。改进措施：与接收单位做好衔接。",
    "中标价低于预算价，节约资金，故成本未达预期值。以后编制预算时更加精准。",
    "系统升级导致数据统计口径变化，造成与目标值不一致，下年度调整统计口径。",
    "因部分群众外出务工，问卷回收率偏低，导致满意度未达标。下一步采取电话回访等多种形式开展调查。",
    "按照上级要求压减一般性支出，会议由现场会改为视频会，场次减少。今后严格按计划执行。",
    "项目尾款需待竣工决算审计后支付，结转下年支付。将督促有关单位尽快完成审计。",
    "工作人员对新系统操作不熟练，办结率未达到目标值，拟组织专题培训提升业务能力。",
    "企业停产，监测点位减少1个；已商请上级部门调整点位。",
    "该指标按季度考核，四季度数据尚未公布，暂按前三季度填列，待数据公布后据实调整。",
    "老旧小区改造协调难度大，个别楼栋未签约。将继续入户做工作，力争2025年6月底前完成。",
    "宣传册印刷版式修改多次，交付时间推迟，明年提前定稿。",
    "参训学员因工作冲突请假。改进：合理安排培训时间，实行补训制度。",
    "设备老化故障频发。已列入明年更新计划。",
    "财政资金紧张，未能足额拨付，后期积极争取资金支持",
    "天气原因，外场活动取消一次，来年合理安排活动时间",
    "个别任务未按时间节点完成，主要是多部门审批流程较慢，今后加强沟通，提高效率。",
    "调研对象较分散，样本量不足。下一步扩大样本量。",
  ])("%s: names a cause and a measure", (explanation) => {
    expect(judged({ ...LOST, explanation })).toBe("");
  });

  it.each([
    ["因疫情影响，培训场次减少1场。", "lacks measure"],
    ["年初目标设置偏高", "lacks measure"],
    ["受天气影响未完成", "lacks measure"],
    ["部分单位未按时报送材料", "lacks measure"],
    ["实际参训人数少于计划人数", "lacks measure"],
    ["项目跨年实施", "lacks measure"],
    ["资金未及时到位。", "lacks measure"],
    ["由于人员调整，工作交接不及时，导致进度滞后。", "lacks measure"],
    ["采购节约资金。", "lacks measure"],
    ["原因：招标失败一次；改进措施：无。", "lacks measure"],
    ["偏差原因：中标价低于预算价", "lacks measure"],
    ["满意度调查样本量不足", "lacks measure"],
    ["下一步加强管理，确保完成年度任务。", "lacks cause"],
    ["加强监督管理", "lacks cause"],
    ["改进措施：进一步完善制度，提高服务质量。", "lacks cause"],
    ["今后将严格按照序时进度推进。", "lacks cause"],
    ["继续加大宣传力度", "lacks cause"],
    ["明年争取达到目标值", "lacks cause"],
    ["原因：无；改进措施：下年度提前组织", "lacks cause"],
    ["持续改进", "lacks cause"],
    ["进一步提高执行力", "lacks cause"],
  ])("%s: %s", (explanation, expected) => {
    expect(judged({ ...LOST, explanation })).toBe(expected);
  });

  it.each([
    "",
    " ",
    "无",
    "无。",
    "无偏差",
    "无偏差。",
    "无说明",
    "N/A",
    "n/a",
    "NA",
    "None",
    "同上",
    "同上。",
    "略",
    "（略）",
    "/",
    "//",
    "—",
    "———",
    "0",
    "0.00",
    "不适用",
    "无此项",
    "暂无",
    "暂无。",
    "无，无",
    "无；无",
    "原因：无。改进措施：无。",
    "偏差原因：/ 改进措施：/",
    "待填写",
    "待补充",
    "。",
    "……",
    "?",
    "原因及改进措施：",
    "1、2、",
    "1. 无 2. 无",
  ])("%j says nothing", (explanation) => {
    expect(judged({ ...LOST, explanation })).toBe("missing");
  });

  it.each([
    ["已完成", "lost-but-finished"],
    ["已全部完成。", "lost-but-finished"],
    ["完成", "lost-but-finished"],
    ["按时完成", "lost-but-finished"],
    ["完成年度目标", "lost-but-finished"],
    ["达成年度指标。", "lost-but-finished"],
    ["全部完成，无偏差。", "lost-but-finished"],
    ["已按计划完成", "lost-but-finished"],
    ["未完成", "lacks both"],
    ["未完成。", "lacks both"],
    ["部分完成", "lacks both"],
    ["基本完成", "lacks both"],
    ["未达标", "lacks both"],
    ["存在偏差", "lacks both"],
    ["有偏差", "lacks both"],
    ["扣1分", "lacks both"],
    ["见附件", "lacks both"],
    ["详见附件。", "lacks both"],
    ["详见绩效自评报告", "lacks both"],
    ["未完成，下一步加强管理", "lacks cause"],
    ["原因：未达标；措施：加强管理", "lacks cause"],
  ])("%s tells neither why nor what next: %s", (explanation, expected) => {
    expect(judged({ ...LOST, explanation })).toBe(expected);
  });
});

describe("what clerks write where the row has full points", () => {
  it.each([
    "",
    "无",
    "已完成",
    "超额完成，主要是年中追加任务。",
    "按计划完成，无未完成事项。",
    "上年未完成部分本年一并完成。",
    "全部完成，不存在未完成情况。",
    "原计划线下举办，改为线上举办，已完成。",
    "第一季度未完成的巡查已于第二季度补齐。",
    "未完成原因：无",
    "虽受天气影响，仍按期完成。",
    "完成率100%。",
    "目标设置偏低，下年提高目标值。",
  ])("%s: nothing contradicts the points", (explanation) => {
    expect(judged({ ...FULL, explanation })).toBe("");
  });

  it.each([
    "未完成",
    "因资金未到位，该项工作未完成。",
    "未达到目标值，差1场。",
    "年底前没有完成全部场次",
    "培训未按期完成，明年补办。",
    "目前尚未完成验收。",
    "只完成8场，未达预期。",
  ])("%s: the points are full and it was not done", (explanation) => {
    expect(judged({ ...FULL, explanation })).toBe("full-but-unfinished");
  });
});

/**
 * One line for each text: the expected parts, "!" if it only looks right, and the text, with \\n for a
 * line break.
 */
const TEXTS = readFileSync(join(__dirname, "clerks-explanations.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [names = "", text = ""] = line.split("\t");
    return { names: names.replace("!", ""), misleads: names.endsWith("!"), text };
  });

const SAID: Readonly<Record<string, string>> = {
  both: "",
  cause: "lacks measure",
  measure: "lacks cause",
  neither: "lacks both",
  missing: "missing",
  finished: "lost-but-finished",
};

describe("texts beside 技能培训场次, each with what it names by reading it", () => {
  it("are at least 300, of which every third only looks right", () => {
    expect(new Set(TEXTS.map(({ text }) => text)).size).toBeGreaterThanOrEqual(300);
    expect(TEXTS.filter(({ misleads }) => misleads).length).toBeGreaterThanOrEqual(100);
  });

  it.each(TEXTS)("$text: $names", ({ names, text }) => {
    const explanation = text.replaceAll("\\n", "\n");
    expect(judged({ ...LOST, name: "技能培训场次", explanation })).toBe(SAID[names]);
  });
});
