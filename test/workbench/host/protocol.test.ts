/** @jest-environment ./test/support/office-environment.cjs */
import { NEWEST } from "../../../src/workbench/host/requirement-sets";
import { office } from "../../support/office";

async function refusal(action: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await action();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

beforeEach(() => {
  office.load([
    { name: "一", cells: { A1: "甲", B1: { number: "1", format: "General" } } },
    { name: "二", cells: {} },
  ]);
});

describe("null objects", () => {
  test("a missing sheet is a null object, and so is everything below it", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("三");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  test("methods and properties of a null object do nothing, and what follows is carried out", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("三");
      sheet.delete();
      sheet.visibility = "Hidden";
      sheet.getRange("A1").values = [["x"]];
      context.workbook.worksheets.getItem("一").getRange("A1").values = [["乙"]];
      await context.sync();
    });
    expect(office.cell("A1").value).toBe("乙");
  });

  test("they are ItemNotFound under the other assumption", async () => {
    office.host.assumptions.nullObjectCalls = "refused";
    const error = await refusal(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("三").delete();
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });

  test("a missing sheet asked for by getItem is ItemNotFound with its place", async () => {
    const error = await refusal(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("三").load("name");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });

  test("the used range of an empty sheet is a null object", async () => {
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets
        .getItem("二")
        .getRange("A1:H50")
        .getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });
});

describe("references", () => {
  test("a range outlives its sync and is released at the end of the run", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      range.values = [["乙"]];
      await context.sync();
      expect(office.host.liveReferences).toBe(1);
    });
    await office.arrived();
    expect(office.cell("A1").value).toBe("乙");
    expect(office.host.liveReferences).toBe(0);
    expect(office.syncs).toHaveLength(2);
    expect(office.requests).toHaveLength(3);
  });

  test("a tracked range moves with rows inserted above it", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("一!A3");
    });
  });
});

describe("refusals", () => {
  test("an array of another size is refused and writes nothing", async () => {
    const error = await refusal(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
        range.values = [["x", "y"]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(office.cell("A1").value).toBe("甲");
  });

  test("a protected sheet refuses to be written, and can be read", async () => {
    office.protect(true);
    const error = await refusal(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [["x"]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("AccessDenied");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
  });

  test("a cell being edited refuses everything", async () => {
    office.host.refusals.isEditing = true;
    const error = await refusal(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidOperationInCellEditMode");
  });

  test("a planned refusal comes at its action, with what was done before it done", async () => {
    office.host.refusals.failNext("GeneralException", { atAction: 8 });
    const error = await refusal(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [["erst"]];
        sheet.getRange("A2").values = [["dann"]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("GeneralException");
    expect(office.cell("A1").value).toBe("erst");
    expect(office.cell("A2").value).toBe("");
  });

  test("a member the workbench lacks says so", async () => {
    const error = await refusal(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().shapes.load("items/name");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("not in the workbench: Worksheet.shapes");
  });

  test("a call that is too new for the lowest Excel is refused by the library", async () => {
    const error = await refusal(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").getSpillParent();
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("ExcelApi 1.12");
  });
});

describe("events", () => {
  test("an edit by hand reaches the sheet's and the workbook's listeners with its details", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getActiveWorksheet().onChanged.add((event) => {
        heard.push(
          `sheet ${event.address} ${event.details.valueBefore} ${event.details.valueAfter}`,
        );
        return Promise.resolve();
      });
      worksheets.onChanged.add((event) => {
        heard.push(`book ${event.changeType} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    office.type("B1", "2");
    await office.arrived();
    expect(heard).toEqual(["sheet B1 1 2", "book RangeEdited Local"]);
  });

  test("a removed listener receives nothing", async () => {
    let heard = 0;
    const registration = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(() => {
        heard += 1;
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    office.type("B1", "2");
    await office.arrived();
    expect(heard).toBe(0);
    expect(office.host.registeredEvents).toBe(0);
  });

  test("activating another sheet and selecting a cell raise events", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onActivated.add((event) => {
        heard.push(`activated ${event.worksheetId}`);
        return Promise.resolve();
      });
      context.workbook.worksheets.onSelectionChanged.add((event) => {
        heard.push(`selected ${event.address}`);
        return Promise.resolve();
      });
      context.workbook.onSelectionChanged.add(() => {
        heard.push("selection");
        return Promise.resolve();
      });
      await context.sync();
    });
    office.sheet("二").activate();
    office.select("C3");
    await office.arrived();
    expect(heard).toEqual([`activated ${office.sheet("二").id}`, "selected C3", "selection"]);
  });
});

test("workbook settings are stored, found and deleted", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("档案", { 名: "国标" });
    await context.sync();
  });
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("档案").load("value");
    const missing = context.workbook.settings.getItemOrNullObject("无").load("value");
    await context.sync();
    expect(setting.value).toEqual({ 名: "国标" });
    expect(missing.isNullObject).toBe(true);
    setting.delete();
    await context.sync();
  });
  expect(office.model.settings.size).toBe(0);
});

test("a conditional format is added with its rule and colours, found by its id and deleted", async () => {
  const id = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3");
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=$A1=""';
    format.custom.format.fill.color = "#FFE699";
    format.load("id");
    await context.sync();
    return format.id;
  });
  expect(office.model.activeSheet().conditionalFormats.all()).toEqual([
    {
      id,
      areas: [{ row: 0, column: 0, rowCount: 3, columnCount: 2 }],
      formula: '=$A1=""',
      fill: "#FFE699",
      color: null,
      bold: false,
      stopIfTrue: false,
    },
  ]);
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    formats.load("items/id,items/type");
    await context.sync();
    expect(formats.items.map((format) => format.id)).toEqual([id]);
    formats.getItem(id).delete();
    await context.sync();
  });
  expect(office.model.activeSheet().conditionalFormats.all()).toEqual([]);
});

test("more cells than the library sends at once are written row by row", async () => {
  const values = Array.from({ length: 1000 }, (_, i) => [i, `行${i}`]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1000").values = values;
    await context.sync();
  });
  expect(office.cell("B1000")).toMatchObject({ kind: "text", value: "行999" });
  expect(office.cell("A500").value).toBe(499);
});

test("a sheet is added without being activated, and drawn on in the same sync", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("模板");
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A1").values = [["标题"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1:C3").format.borders.getItem("InsideHorizontal").style = "Continuous";
    sheet.getRange("A:A").format.columnWidth = 60;
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.load("id");
    await context.sync();
  });
  const sheet = office.sheet("模板");
  expect(office.model.activeSheet().name).toBe("一");
  expect(office.cell("A1", "模板").value).toBe("标题");
  expect(sheet.merges.all()).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 3 }]);
  expect(sheet.styles.at(0, 0)).toMatchObject({ bold: true });
  expect(sheet.styles.at(0, 1).borders.bottom.style).toBe("thin");
  expect(sheet.lines.columnWidth(0)).toBe(60);
  expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
  expect(sheet.pageLayout).toMatchObject({
    orientation: "Landscape",
    titleRows: { first: 0, last: 1 },
  });
});

describe("events", () => {
  test("the event of a renamed sheet has its name before and after", async () => {
    office.load([{ name: "一", cells: {} }], NEWEST);
    const names: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => {
        names.push([nameBefore, nameAfter]);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem("一").name = "二";
      await context.sync();
    });
    await office.arrived();
    expect(names).toEqual([["一", "二"]]);
  });

  test.each([
    ["one-a-write", ["A1:B2"]],
    ["one-a-cell", ["A1", "B1", "A2", "B2"]],
  ] as const)("a write of four cells raises events as %s", async (assumption, expected) => {
    office.host.assumptions.editEvents = assumption;
    const addresses = await addressesOfChanges();
    expect(addresses).toEqual(expected);
  });

  test("an add-in's own writes raise none under that assumption", async () => {
    office.host.assumptions.ownWrites = "silent";
    expect(await addressesOfChanges()).toEqual([]);
    office.type("C3", "手填");
    await office.arrived();
    expect(office.cell("C3").value).toBe("手填");
  });
});

/** The addresses of the onChanged events of one write to A1:B2. */
async function addressesOfChanges(): Promise<string[]> {
  const addresses: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("一");
    sheet.onChanged.add(({ address }) => {
      addresses.push(address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await office.arrived();
  return addresses;
}
