/** The words for tasks: while they run, when they are done, and when Excel refuses them. */
import type { Notice, RefusedNotice, Task } from "../../app/core/state";
import { columnRoles } from "./columns";
import { nameList } from "./name-list";

export const taskRunning: Readonly<Record<Task, string>> = {
  checking: "正在核对…",
  writing: "正在写回…",
  "writing-one": "正在写入…",
  undoing: "正在撤销…",
  flagging: "正在标记…",
  "clearing-flags": "正在清除标记…",
  "making-template": "正在生成模板…",
  "making-report": "正在生成核对报告…",
  "making-anonymised": "正在生成匿名副本…",
  "making-sheets": "正在生成工作表…",
  "storing-accepted": "正在保存已核实的事项…",
  "storing-suggestions": "正在保存不改用的规则…",
  "storing-columns": "正在保存栏目设定…",
  "reading-other-sheets": "正在查看其他工作表…",
  "reading-forms-list": "正在查看全部工作表…",
  "checking-files": "正在核对文件…",
  "storing-profile": "正在保存评分规则…",
  selecting: "正在定位…",
};

const taskRefused: Readonly<Record<Task, string>> = {
  checking: "没有读到表格",
  writing: "没有写回",
  "writing-one": "没有写入",
  undoing: "没有撤销",
  flagging: "没有标记",
  "clearing-flags": "没有清除标记",
  "making-template": "没有生成模板",
  "making-report": "没有生成核对报告",
  "making-anonymised": "没有生成匿名副本",
  "making-sheets": "没有生成工作表",
  "reading-other-sheets": "没能查看其他工作表",
  "reading-forms-list": "没能查看全部工作表",
  "checking-files": "没有核对完",
  "storing-accepted": "已核实的事项没能存入工作簿，关闭窗格后就没有了",
  "storing-suggestions": "“不改用”没能存入工作簿，下次打开还会再问",
  "storing-columns": "栏目设定没能存入工作簿，关闭窗格后就没有了",
  "storing-profile": "评分规则已采用，但没能存入工作簿",
  selecting: "没能定位到单元格",
};

/** The changes that a task made to a number of cells before Excel refused. */
const partlyDone: Readonly<Partial<Record<Task, (count: number) => string>>> = {
  writing: (count) => `已写回 ${count} 个单元格`,
  "writing-one": (count) => `已写入 ${count} 个单元格`,
  undoing: (count) => `已恢复 ${count} 个单元格`,
};

/** The title of a refused task, and the state of the workbook after it. */
export function refusedWords({
  task,
  partialResult,
}: Pick<RefusedNotice, "task" | "partialResult">): {
  readonly title: string;
  readonly text: string;
} {
  if (partialResult === null) return { title: taskRefused[task], text: "" };
  switch (partialResult.kind) {
    case "cells": {
      const { done, left } = partialResult;
      const words = partlyDone[task]?.(done.length) ?? `${done.length} 个单元格已改动`;
      return left === 0
        ? { title: `${words}，之后没能重新核对`, text: "" }
        : {
            title: `${words}，其余 ${left} 个没有完成`,
            text: `已改动：${cellList(done).trim()}。`,
          };
    }
    case "sheets":
      return {
        title: taskRefused[task],
        text: `没有做完的工作表“${nameList(partialResult.names)}”还留着，可以删除。`,
      };
    case "unsure":
      return {
        title: `${taskRefused[task]}，或只完成了一部分`,
        text:
          task === "flagging" || task === "clearing-flags"
            ? "表上的标记可能已有改动，请重试，或先清除标记。"
            : "没能读取表上现在的内容，请重新核对。",
      };
  }
}

/** The most addresses that a notice lists. */
const MOST_CELLS = 8;

function cellList(cells: readonly string[]): string {
  const named = cells.slice(0, MOST_CELLS).join("、");
  return cells.length > MOST_CELLS ? `${named} 等 ${cells.length} 个单元格` : `${named} `;
}

type WrittenNotice = Extract<Notice, { kind: "written" }>;

const writtenTitle = ({ count }: WrittenNotice): string =>
  count === 0 ? "本次没有写回" : `已写回 ${count} 个单元格`;

function writtenText({ count, kept, unsure }: WrittenNotice): string {
  return [
    kept.length === 0 ? "" : `${cellList(kept)}刚被改过，保留了新内容，没有写入。`,
    unsure.length === 0 ? "" : `${cellList(unsure)}写入后内容又变了，可能有人同时在改，请核对。`,
    count === 0 ? "" : "可点“撤销写回”恢复。",
  ].join("");
}

/** The title of a notice other than a refusal, and the remedy where one is needed. */
export function noticeWords(notice: Exclude<Notice, { kind: "refused" }>): {
  readonly title: string;
  readonly text: string;
} {
  switch (notice.kind) {
    case "written":
      return { title: writtenTitle(notice), text: writtenText(notice) };
    case "undone":
      return {
        title: `已恢复 ${notice.count} 个单元格`,
        text:
          notice.notUndone.length === 0
            ? "内容与写回之前相同。"
            : `${cellList(notice.notUndone)}已有人填写或改动，保持现状。`,
      };
    case "sheet-changed":
      return {
        title: "表格刚刚被改过，本次没有写回",
        text: "已按新内容重新核对，请看过“待写回”再写。",
      };
    case "undo-blocked":
      return {
        title: "写回之后表格又有改动，本次没有撤销",
        text: `${cellList(notice.cells)}已改过，或所在的行移动了。请手工改回。`,
      };
    case "nothing-to-write":
      return { title: "没有需要写回的内容", text: "没有打勾的改动，或表上的数字已经和计算一致。" };
    case "flagged":
      return {
        title: `已标记 ${notice.count} 行`,
        text: "这些行扣了分但没有说明原因；填写说明后标记自动消失。",
      };
    case "nothing-to-flag":
      return {
        title: "没有需要标记的行",
        text: "有“得分”和“偏差原因”栏的行，凡扣分的都已填写说明。",
      };
    case "flags-cleared":
      return notice.count === 0
        ? { title: "标记已清除", text: "表上没有本助手加的标记了，其他格式没有改动。" }
        : { title: `已清除 ${notice.count} 处标记`, text: "其他格式没有改动。" };
    case "template-made":
      return {
        title: notice.isNextYear === true ? "已沿用本表，生成下一年度空表" : "已生成标准模板",
        text: `在新工作表“${notice.name}”，可以直接填写。${notice.leavesLonger === true ? "申报表另有中期（实施期）目标，只采用了年度目标。" : ""}`,
      };
    case "report-made":
      return {
        title: notice.forms > 1 ? `已生成 ${notice.forms} 份表的核对报告` : "已生成核对报告",
        text:
          notice.sheets > 1
            ? `汇总在新工作表“${notice.name}”，各表的报告在它后面，可以用 A4 打印；不需要时删除这些工作表即可。`
            : `在新工作表“${notice.name}”，可以用 A4 打印；不需要时删除这张工作表即可。`,
      };
    case "anonymised-made":
      return {
        title: "已生成匿名副本",
        text: `已在新工作表“${notice.name}”生成，请先看一遍；把它移动或复制到新工作簿，另存后附在问题里，不要发原来的工作簿。`,
      };
    case "sheets-made":
      return {
        title: notice.what === "summary" ? "已生成自评汇总" : "已生成退回清单",
        text: `在新工作表“${notice.name}”起的 ${notice.sheets} 张工作表；不需要时删除这些工作表即可。`,
      };
    case "nothing-to-report":
      return { title: "没有可以报告的自评表", text: "请先打开有自评表的工作表。" };
    case "column-needed":
      return {
        title: `“${columnRoles[notice.role]}”必须有一栏，没有改动`,
        text: `如果是另一栏，请直接在那一栏选“${columnRoles[notice.role]}”，两栏会自动对调。`,
      };
    case "profile-stored":
      return { title: `已改用评分规则“${notice.name}”`, text: "已存入工作簿，请记得保存文件。" };
    case "nothing-to-undo":
      return {
        title: "没有需要撤销的内容",
        text: "上次写回的单元格都已是写回之前的内容，可能已在 Excel 中撤销过。",
      };
    case "unexpected":
      return {
        title: "窗格出错了，刚才的操作没有完成",
        text: "请点“重新核对”，看过表上的内容后再试；反复出现时，请复制详情发给技术人员。",
      };
    case "waiting":
      return {
        title: "Excel 还没有回应，正在等待",
        text: "请看看 Excel 里是否有对话框没有关闭，关闭后会自动继续。一直没有回应时，请保存文件，关闭本窗格后重新打开。",
      };
  }
}
