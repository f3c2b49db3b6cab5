/** The words of the template command. */
import { LAYOUT_WORDS } from "./layout-words";

const layouts = Object.values(LAYOUT_WORDS).join("、");

export const TEMPLATE_COMMAND_WORDS = {
  noOut: "请用 --out 给出要保存的 .xlsx 文件。",
  unknownOption: (option: string) => `不认识的选项：${option}`,
  noValue: (option: string) => `${option} 后面缺少内容。`,
  notYear: (given: string) => `年度应为四位数字，如 2025：${given}`,
  notLayout: (given: string) => `没有名为“${given}”的版式。可用的版式：${layouts}。`,
  notAmounts: (given: string) => `金额单位应为 万元 或 元：${given}`,
  notRows: (given: string, most: number) =>
    `行数应为 0 到 ${most} 的整数，如 --rows 3 或 --rows 数量指标=3,社会效益指标=0：${given}`,
  unknownLevel: (given: string, known: readonly string[]) =>
    `没有名为“${given}”的二级指标。可用的二级指标：${known.join("、")}。`,
  noLevels: "所有二级指标都是 0 行，请至少保留一个。",
  noSuchCost: (profile: string, withCost: boolean) =>
    withCost
      ? `评分规则“${profile}”没有把成本指标列为一级指标的权重，不能用 --cost。`
      : `评分规则“${profile}”把成本指标列为一级指标，不能用 --no-cost。`,
  rowsOfSource: "--rows 不能与 --from 同用：行数依来源文件。",
  sheetWithoutSource: "--sheet 只能与 --from 同用。",
  noSuchSheet: (name: string, known: readonly string[]) =>
    `文件里没有名为“${name}”的工作表。现有工作表：${known.join("、")}。`,
  noSource: (file: string, sheet: string | null) =>
    `${sheet === null ? "文件" : `工作表“${sheet}”`}里既没有项目支出绩效自评表，也没有项目支出绩效目标申报表：${file}`,
  madeOfForm: (sheet: string, project: string) =>
    `沿用工作表“${sheet}”的自评表，生成下一年度空表${project === "" ? "" : `：${project}`}`,
  madeOfDeclaration: (sheet: string, project: string) =>
    `由工作表“${sheet}”的绩效目标申报表生成${project === "" ? "" : `：${project}`}`,
  leavesLonger: "申报表另有中期（实施期）目标，只采用了年度目标。",
  others: (count: number) => `文件里另有 ${count} 张表未采用，可用 --sheet 指定工作表。`,
  saved: (file: string) => `已保存标准模板：${file}`,
  usage: (program: string) => `用法：${program} --out 文件.xlsx [选项]

生成一张项目支出绩效自评表，与任务窗格里“生成标准模板”所得的表相同，存为 .xlsx 文件。

选项：
  --out 文件          要保存的 .xlsx 文件
  --force             文件已存在时覆盖
  --profile 规则      评分规则的名称或 JSON 文件，默认国标 2020
  --year 年度         如 2025
  --department 名称   主管部门
  --unit 名称         实施单位
  --layout 版式       ${layouts}；默认上海
  --amounts 单位      万元 或 元；默认万元
  --cost、--no-cost   成本指标是否作为一级指标，默认依评分规则
  --rows 行数         每个二级指标的行数，如 3；或分别写明，如 数量指标=3,社会效益指标=0（0 为不设）
  --from 文件         由已有的 .xlsx 生成：有自评表的，生成下一年度空表；有绩效目标申报表的，生成当年自评表
  --sheet 名称        与 --from 同用，指定工作表；默认用第一张自评表，没有时用第一张申报表
  --help              显示本说明

退出状态：0 已保存；2 未能保存。`,
} as const;
