import { USUAL_CHOICES } from "../../src/domain/template/template-choices";
import { office } from "../support/office";
import "../../src/commands";

/** Presses 生成标准模板 as the ribbon does; settles when Excel would enable the button again. */
function press(): Promise<void> {
  const command = office.actions.get("makeTemplate");
  if (command === undefined) throw new Error("nothing is associated with makeTemplate");
  return new Promise((completed) => {
    command({ completed });
  });
}

const sheetNames = (): string[] => office.model.sheets().map(({ name }) => name);

/** Formulas are calculated shortly after a cell they depend on was typed. */
async function typeAll(typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [address, text] of Object.entries(typed)) office.type(address, text);
  await office.model.settle();
}

const shown = (...addresses: string[]): string[] =>
  addresses.map((address) => office.cell(address).text);

beforeEach(() => {
  office.load([{ name: "绩效自评表", cells: { A1: "别人的表" } }]);
});

describe("生成标准模板 on the ribbon", () => {
  it("adds a sheet under a free name, shows it and leaves the others alone", async () => {
    await press();
    expect(sheetNames()).toEqual(["绩效自评表", "绩效自评表 (2)"]);
    expect(office.model.activeSheet().name).toBe("绩效自评表 (2)");
    expect(office.cell("A1", "绩效自评表").text).toBe("别人的表");
    expect(shown("A1", "F6", "F7", "A32")).toEqual([
      "财政项目支出绩效自评表",
      "10.00",
      "-",
      "评分等级",
    ]);
  });

  it("makes what was chosen last in the workbook, by the rules it remembers", async () => {
    const choices = { ...USUAL_CHOICES, year: "2025", layout: "national", amounts: "元" };
    office.model.settings.set("jixiao.template", choices);
    office.model.settings.set("jixiao.profile", "hubei");
    office.forgetRequests();
    await press();
    expect(office.syncs).toHaveLength(2);
    expect(shown("A1", "A2", "A5", "G6")).toEqual([
      "项目支出绩效自评表",
      "(2025年度)",
      "项目资金\n(元)",
      "20.00",
    ]);
  });

  it("costs two syncs", async () => {
    office.forgetRequests();
    await press();
    expect(office.syncs).toHaveLength(2);
  });

  it("shows no result before there are figures", async () => {
    await press();
    await office.model.settle();
    expect(shown("C6", "G6", "H6", "G7", "F31", "G31", "C32")).toEqual([
      "",
      "",
      "",
      "",
      "10.00",
      "",
      "",
    ]);
  });

  it("takes typed targets as they are typed", async () => {
    await press();
    office.type("D13", "=1.00(份)");
    office.type("E13", "95%");
    expect(shown("D13", "E13")).toEqual(["=1.00(份)", "95%"]);
  });

  it("computes rate, score, total and grade from typed figures", async () => {
    await press();
    await typeAll({ D7: "1171.29", E7: "1112.89", F13: "50", G13: "40", F29: "40", G29: "39.5" });
    // 1112.89 ÷ 1171.29 = 95.014…%, ten points of it 9.50; 9.50 + 40 + 39.5 = 89
    expect(shown("D6", "E6", "G6", "H6", "F31", "G31", "C32")).toEqual([
      "1,171.29",
      "1,112.89",
      "95.01",
      "9.50",
      "100.00",
      "89.00",
      "良",
    ]);
  });

  it.each([
    ["90", "优"],
    ["89.99", "良"],
    ["80", "良"],
    ["79.99", "中"],
    ["60", "中"],
    ["59.99", "差"],
  ])("grades a total of %s %s", async (total, grade) => {
    await press();
    const indicators = (Number(total) - 10).toFixed(2);
    await typeAll({ D7: "100", E7: "100", F13: "90", G13: indicators });
    expect(office.cell("C32").text).toBe(grade);
  });

  it.each([
    ["no budget", { E7: "5" }],
    ["a budget of 0", { D7: "0", E7: "5" }],
    ["nothing executed yet", { D7: "5" }],
  ])("gives no rate, score and total for %s", async (_case, typed) => {
    await press();
    await typeAll({ ...typed, F13: "90", G13: "90" });
    expect(shown("G6", "H6", "G31", "C32")).toEqual(["", "", "", ""]);
  });

  it("gives no more than the weight when more was executed than budgeted", async () => {
    await press();
    await typeAll({ D7: "100", E7: "120" });
    expect(shown("G6", "H6")).toEqual(["120.00", "10.00"]);
  });

  it("gives no total while a weighted row has no score", async () => {
    await press();
    await typeAll({ D7: "100", E7: "100", F13: "45", G13: "45", F14: "45" });
    expect(shown("G31", "C32")).toEqual(["", ""]);
  });

  it("reports in a window of its own what Excel refused, and is free again", async () => {
    const opened: string[] = [];
    const ui = {
      displayDialogAsync: (
        address: string,
        _options: Office.DialogOptions,
        answer: (result: unknown) => void,
      ) => {
        opened.push(decodeURIComponent(address));
        const addEventHandler = (_type: string, closed: () => void): void => {
          closed();
        };
        answer({ status: "succeeded", value: { addEventHandler } });
      },
    };
    Object.assign(Office.context, { ui });
    office.host.refusals.failNext("InvalidOperationInCellEditMode");
    await press();
    expect(opened).toHaveLength(1);
    expect(opened[0]).toContain("/notice/index.html?lang=zh-CN&title=");
    expect(opened[0]).toContain("编辑");
    expect(sheetNames()).toEqual(["绩效自评表"]);
  });
});
