/** @jest-environment ./test/support/office-environment.cjs */
import { office } from "../../support/office";

/** Runs a batch on the active sheet and returns its result. */
function onSheet<T>(batch: (sheet: Excel.Worksheet) => T, read: (loaded: T) => unknown) {
  return Excel.run(async (context) => {
    const loaded = batch(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return read(loaded);
  });
}

async function codeOf(batch: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  try {
    await onSheet(batch, () => null);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return "accepted";
}

beforeEach(() => {
  office.load([
    {
      name: "表",
      merges: ["A1:C1"],
      cells: {
        A1: "标题",
        A2: "文字",
        B2: { number: "0.5", format: "0.00" },
        C2: { formula: "=B2+1", format: "0.00" },
        A4: "末行",
      },
    },
    { name: "二", cells: {} },
  ]);
});

describe("writing", () => {
  test("null leaves a cell alone, an empty text clears it, its format stays", async () => {
    await onSheet(
      (sheet) => (sheet.getRange("A2:C2").values = [[null, "", null]]),
      () => null,
    );
    expect(office.cell("A2").value).toBe("文字");
    expect(office.cell("B2")).toMatchObject({ kind: "empty", format: "0.00" });
    expect(office.cell("C2").formula).toBe("=B2+1");
  });

  test("one value for a whole range fills it", async () => {
    await onSheet(
      (sheet) => (sheet.getRange("E1:F2").values = "无" as never),
      () => null,
    );
    expect(office.cell("F2").value).toBe("无");
  });

  test("a format of one cell spreads over a larger range, of other sizes it is refused", async () => {
    await onSheet(
      (sheet) => (sheet.getRange("E1:F2").numberFormat = [["0.0%"]]),
      () => null,
    );
    expect([office.cell("E1").format, office.cell("F2").format]).toEqual(["0.0%", "0.0%"]);
    expect(await codeOf((sheet) => (sheet.getRange("E1:F2").numberFormat = [["0"], ["0"]]))).toBe(
      "InvalidArgument",
    );
  });

  test("the mode of calculation is kept as it is set", async () => {
    const modeOf = () =>
      onSheet(
        (sheet) => sheet.context.application.load("calculationMode"),
        ({ calculationMode }) => calculationMode,
      );
    expect(await modeOf()).toBe("Automatic");
    await onSheet(
      (sheet) => (sheet.context.application.calculationMode = "Manual"),
      () => null,
    );
    expect(await modeOf()).toBe("Manual");
  });

  test("a text behind an apostrophe stays text, and shows without it", async () => {
    await onSheet(
      (sheet) => (sheet.getRange("A2").values = [["'=1.00(份)"]]),
      () => null,
    );
    expect(office.cell("A2")).toMatchObject({
      kind: "text",
      value: "=1.00(份)",
      text: "=1.00(份)",
    });
  });

  test("a text that looks like a number keeps being text when only its format changes", async () => {
    await onSheet(
      (sheet) => (sheet.getRange("A2").values = [["'95"]]),
      () => null,
    );
    await onSheet(
      (sheet) => (sheet.getRange("A2").numberFormat = [["0.00"]]),
      () => null,
    );
    expect(office.cell("A2")).toMatchObject({ kind: "text", value: "95", format: "0.00" });
  });

  test("what is typed into a cell formatted as text stays text", async () => {
    await onSheet(
      (sheet) => {
        sheet.getRange("E1:E2").numberFormat = [["@"], ["@"]];
        sheet.getRange("E1:E2").values = [["95%"], ["=A1"]];
      },
      () => null,
    );
    expect(office.cell("E1")).toMatchObject({ kind: "text", value: "95%" });
    expect(office.cell("E2")).toMatchObject({ kind: "text", value: "=A1" });
  });

  test("a formula shows its new result in the sync that changed what it reads", async () => {
    const text = await onSheet(
      (sheet) => {
        sheet.getRange("B2").values = [[2]];
        return sheet.getRange("C2").load("text,formulas,valueTypes");
      },
      (range) => [range.text, range.formulas, range.valueTypes],
    );
    expect(text).toEqual([[["3.00"]], [["=B2+1"]], [["Double"]]]);
  });

  test("a division by zero is an error", async () => {
    const types = await onSheet(
      (sheet) => {
        sheet.getRange("B2").formulas = [["=1/0"]];
        return sheet.getRange("B2").load("values,valueTypes,text");
      },
      (range) => [range.values, range.valueTypes, range.text],
    );
    expect(types).toEqual([[["#DIV/0!"]], [["Error"]], [["#DIV/0!"]]]);
  });

  test("cells beyond the workbench's grid can be written", async () => {
    await onSheet(
      (sheet) => (sheet.getRange("AZ3000").values = [["远"]]),
      () => null,
    );
    expect(office.cell("AZ3000").value).toBe("远");
  });
});

describe("formatting", () => {
  test("fonts, fills, alignment and sizes are kept cell by cell", async () => {
    const read = await onSheet(
      (sheet) => {
        const { format } = sheet.getRange("A2:B3");
        format.font.name = "仿宋";
        format.font.size = 12;
        format.font.color = "#ff0000";
        format.fill.color = "#EEEEEE";
        format.horizontalAlignment = "Center";
        format.verticalAlignment = "Top";
        format.wrapText = true;
        sheet.getRange("2:2").format.rowHeight = 30;
        return sheet
          .getRange("A2:C2")
          .load("format/wrapText,format/rowHeight,format/font/name,format/font/color");
      },
      ({ format }) => [format.wrapText, format.rowHeight, format.font.name, format.font.color],
    );
    expect(read).toEqual([null, 30, null, null]);
    expect(office.model.activeSheet().styles.at(2, 1)).toMatchObject({
      fontName: "仿宋",
      fontSize: 12,
      color: "#FF0000",
      fill: "#EEEEEE",
      horizontal: "center",
      vertical: "top",
      wrap: true,
    });
    expect(office.cell("B2")).toMatchObject({ value: 0.5, format: "0.00" });
  });

  test("borders are drawn where they belong", async () => {
    await onSheet(
      (sheet) => {
        const { borders } = sheet.getRange("A2:B3").format;
        borders.getItem("EdgeTop").style = "Continuous";
        borders.getItem("InsideVertical").style = "Double";
        borders.getItem("EdgeRight").style = "Continuous";
        borders.getItem("EdgeRight").weight = "Thick";
      },
      () => null,
    );
    const { styles } = office.model.activeSheet();
    expect(styles.at(1, 0).borders.top.style).toBe("thin");
    expect(styles.at(2, 0).borders.top.style).toBe("none");
    expect(styles.at(1, 0).borders.right.style).toBe("double");
    expect(styles.at(2, 1).borders.right.style).toBe("thick");
  });

  test("clearing contents leaves the look, clearing formats leaves contents", async () => {
    await onSheet(
      (sheet) => {
        sheet.getRange("A2:B2").format.font.bold = true;
        sheet.getRange("A2").clear("Contents");
        sheet.getRange("B2").clear("Formats");
      },
      () => null,
    );
    expect(office.cell("A2").kind).toBe("empty");
    expect(office.model.activeSheet().styles.at(1, 0).bold).toBe(true);
    expect(office.cell("B2")).toMatchObject({ value: 0.5, format: "General" });
    expect(office.model.activeSheet().styles.at(1, 1).bold).toBe(false);
  });
});

describe("merges", () => {
  test("are added whole or row by row, and taken apart", async () => {
    await onSheet(
      (sheet) => {
        sheet.getRange("A1:C1").unmerge();
        sheet.getRange("E1:F2").merge(true);
        sheet.getRange("E4:F5").merge(false);
      },
      () => null,
    );
    expect(office.model.activeSheet().merges.all()).toEqual([
      { row: 0, column: 4, rowCount: 1, columnCount: 2 },
      { row: 1, column: 4, rowCount: 1, columnCount: 2 },
      { row: 3, column: 4, rowCount: 2, columnCount: 2 },
    ]);
  });
});

describe("rows", () => {
  test("inserted by hand move cells and merges, and raise an event for whole rows", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    office.model.asUser(() => {
      office.model.activeSheet().lines.insertRows(0, 2);
    });
    await office.arrived();
    expect(heard).toEqual(["RowInserted 1:2"]);
    expect(office.cell("A4").value).toBe("文字");
    expect(office.cell("C4").formula).toBe("=B4+1");
    expect(office.model.activeSheet().merges.all()).toEqual([
      { row: 2, column: 0, rowCount: 1, columnCount: 3 },
    ]);
  });

  test("inserted above rules and validations move them and what their formulas name", async () => {
    await onSheet(
      (sheet) => {
        const format = sheet.getRange("B2").conditionalFormats.add("Custom");
        format.custom.rule.formula = '=AND($B$2<1,$A$2="")';
        sheet.getRange("C2").dataValidation.rule = { custom: { formula: "=TRUE" } };
      },
      () => null,
    );
    office.model.asUser(() => {
      office.model.activeSheet().lines.insertRows(1, 3);
    });
    await office.arrived();
    expect(office.model.activeSheet().conditionalFormats.all()).toMatchObject([
      { areas: [{ row: 4, column: 1, rowCount: 1 }], formula: '=AND($B$5<1,$A$5="")' },
    ]);
    expect(office.model.activeSheet().validations).toMatchObject([{ area: { row: 4, column: 2 } }]);
  });

  test("deleted by an add-in take their cells along", async () => {
    await onSheet(
      (sheet) => {
        sheet.getRange("2:3").delete("Up");
      },
      () => null,
    );
    expect(office.cell("A2").value).toBe("末行");
  });

  test("hidden ones are reported as hidden", async () => {
    const hidden = await onSheet(
      (sheet) => {
        sheet.getRange("3:3").rowHidden = true;
        return [sheet.getRange("A3").load("rowHidden"), sheet.getRange("A4").load("rowHidden")];
      },
      (ranges) => ranges.map((range) => range.rowHidden),
    );
    expect(hidden).toEqual([true, false]);
  });
});

describe("a protected sheet", () => {
  beforeEach(() => {
    office.protect(true);
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["values", (sheet) => (sheet.getRange("A2").values = [["x"]])],
    ["formats", (sheet) => (sheet.getRange("A2").format.font.bold = true)],
    ["number formats", (sheet) => (sheet.getRange("A2").numberFormat = [["0"]])],
    ["rows", (sheet) => sheet.getRange("1:1").insert("Down")],
    [
      "merges",
      (sheet) => {
        sheet.getRange("A4:B4").merge(false);
      },
    ],
    ["rules", (sheet) => sheet.getRange("A2").conditionalFormats.add("Custom")],
  ])("refuses %s", async (_what, write) => {
    expect(await codeOf(write)).toBe("AccessDenied");
  });

  test("refuses the person as well", () => {
    expect(() => {
      office.type("A2", "x");
    }).toThrow();
    expect(office.cell("A2").value).toBe("文字");
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["values", "accepted", (sheet) => (sheet.getRange("A2").values = [["x"]])],
    ["formulas", "accepted", (sheet) => (sheet.getRange("A2:A3").formulas = [["=1"], [2]])],
    [
      "contents away",
      "accepted",
      (sheet) => {
        sheet.getRange("A2").clear("Contents");
      },
    ],
    [
      "beside a locked cell",
      "AccessDenied",
      (sheet) => (sheet.getRange("A2:B2").values = [[1, 2]]),
    ],
    [
      "an array whose hole is a locked cell",
      "AccessDenied",
      (sheet) => (sheet.getRange("A2:A4").values = [[1], [2], [null]]),
    ],
    ["number formats", "AccessDenied", (sheet) => (sheet.getRange("A2").numberFormat = [["0"]])],
    ["rules", "AccessDenied", (sheet) => sheet.getRange("A2").conditionalFormats.add("Custom")],
    ["the lock", "AccessDenied", (sheet) => (sheet.getRange("A2").format.protection.locked = true)],
  ])("answers in unlocked cells to %s: %s", async (_what, code, write) => {
    office.unlock("A2:A3");
    expect(await codeOf(write)).toBe(code);
  });

  test("lets a person type into unlocked cells only", () => {
    office.unlock("A2");
    office.type("A2", "x");
    expect(() => {
      office.type("A3", "y");
    }).toThrow();
    expect([office.cell("A2").value, office.cell("A3").value]).toEqual(["x", ""]);
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    [
      "allowFormatCells",
      "number formats",
      (sheet) => (sheet.getRange("A2").numberFormat = [["0"]]),
    ],
    ["allowFormatCells", "fills", (sheet) => (sheet.getRange("A2").format.fill.color = "#FF0000")],
    ["allowFormatCells", "rules", (sheet) => sheet.getRange("A2").conditionalFormats.add("Custom")],
    ["allowFormatRows", "heights", (sheet) => (sheet.getRange("A2").format.rowHeight = 30)],
    ["allowFormatColumns", "widths", (sheet) => (sheet.getRange("A2").format.columnWidth = 30)],
    ["allowInsertRows", "rows", (sheet) => sheet.getRange("3:3").insert("Down")],
    ["allowInsertColumns", "columns", (sheet) => sheet.getRange("B:B").insert("Right")],
  ])("with %s accepts %s, and no values", async (option, _what, write) => {
    expect(await codeOf(write)).toBe("AccessDenied");
    office.protect(true, "表", { [option]: true });
    expect(await codeOf(write)).toBe("accepted");
    expect(await codeOf((sheet) => (sheet.getRange("A2").values = [["x"]]))).toBe("AccessDenied");
  });

  test("can be unprotected, and then be written", async () => {
    expect(
      await codeOf((sheet) => {
        sheet.protection.unprotect();
        sheet.getRange("A2").values = [["x"]];
      }),
    ).toBe("accepted");
    expect(office.cell("A2").value).toBe("x");
  });
});

describe("locked cells", () => {
  const lockedOf = (address: string) =>
    onSheet(
      (sheet) => sheet.getRange(address).format.protection.load("locked,formulaHidden"),
      ({ locked, formulaHidden }) => [locked, formulaHidden],
    );

  test("are all, and none hides its formula, until they are set", async () => {
    expect(await lockedOf("A1:C9")).toEqual([true, false]);
    await onSheet(
      (sheet) => {
        sheet.getRange("B2").format.protection.set({ locked: false, formulaHidden: true });
        sheet.getRange("B3").format.protection.locked = false;
      },
      () => null,
    );
    expect(await lockedOf("B2")).toEqual([false, true]);
    expect(await lockedOf("B2:B3")).toEqual([false, null]);
    expect(await lockedOf("B1:B2")).toEqual([null, null]);
  });

  test("are returned cell by cell beside other properties", async () => {
    office.unlock("B2");
    const lock = (locked: boolean) => ({ locked, formulaHidden: false });
    const cells = await onSheet(
      (sheet) =>
        sheet.getRange("A2:B2").getCellProperties({
          address: true,
          format: { protection: true, fill: { color: true } },
        }),
      ({ value }) => value,
    );
    expect(cells).toEqual([
      [
        { address: "表!A2", format: { protection: lock(true), fill: { color: "#FFFFFF" } } },
        { address: "表!B2", format: { protection: lock(false), fill: { color: "#FFFFFF" } } },
      ],
    ]);
  });

  test("can be set one by one", async () => {
    await onSheet(
      (sheet) => {
        sheet
          .getRange("A2:B2")
          .setCellProperties([
            [
              { format: { protection: { locked: false } } },
              { format: { fill: { color: "#00FF00" } } },
            ],
          ]);
      },
      () => null,
    );
    expect(await lockedOf("A2")).toEqual([false, false]);
    expect(await lockedOf("B2")).toEqual([true, false]);
  });

  test("move with rows and columns, and stay open when their contents go", async () => {
    office.unlock("B2");
    await onSheet(
      (sheet) => {
        sheet.getRange("1:2").insert("Down");
        sheet.getRange("A:A").delete("Left");
        sheet.getRange("A4").clear("Contents");
      },
      () => null,
    );
    expect(await lockedOf("A4")).toEqual([false, false]);
    expect(await lockedOf("A1:A3")).toEqual([true, false]);
    await onSheet(
      (sheet) => {
        sheet.getRange("A4").clear("Formats");
      },
      () => null,
    );
    expect(await lockedOf("A4")).toEqual([true, false]);
  });
});

describe("sheets", () => {
  test.each([
    ["二", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["很".repeat(32), "InvalidArgument"],
    ["三", "accepted"],
  ])("the name %s for a new sheet is %s", async (name, code) => {
    expect(await codeOf((sheet) => sheet.context.workbook.worksheets.add(name))).toBe(code);
  });

  test("the last visible sheet cannot be deleted", async () => {
    office.sheet("二").show("Hidden");
    expect(
      await codeOf((sheet) => {
        sheet.delete();
      }),
    ).toBe("InvalidOperation");
  });

  test("the id of a deleted sheet is ItemNotFound", async () => {
    const { id } = office.sheet("二");
    office.sheet("二").delete();
    expect(
      await codeOf((sheet) => sheet.context.workbook.worksheets.getItem(id).load("name")),
    ).toBe("ItemNotFound");
  });

  test("are listed with their visibility, in tab order", async () => {
    office.sheet("二").show("VeryHidden");
    const sheets = await onSheet(
      (sheet) =>
        sheet.context.workbook.worksheets.load("items/name,items/visibility,items/position"),
      ({ items }) => items.map(({ name, visibility, position }) => [name, visibility, position]),
    );
    expect(sheets).toEqual([
      ["表", "Visible", 0],
      ["二", "VeryHidden", 1],
    ]);
  });
});

test("validation rules, names and page set-up are stored as data", async () => {
  await onSheet(
    (sheet) => {
      sheet.getRange("E1:E9").dataValidation.rule = {
        list: { inCellDropDown: true, source: "达成,未达成" },
      };
      sheet.context.workbook.names.add("总分", sheet.getRange("B2"));
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    },
    () => null,
  );
  const sheet = office.model.activeSheet();
  expect(sheet.validations).toMatchObject([
    { rule: { list: { source: "达成,未达成" } }, area: { rowCount: 9 } },
  ]);
  expect(office.model.names.get("总分")?.formula).toBe("=表!$B$2");
  expect(sheet.pageLayout).toMatchObject({
    zoom: { horizontalFitToPages: 1 },
    headersFooters: { centerFooter: "第 &P 页" },
  });
});

test("two requests sent at once are answered one after the other", async () => {
  const write = (value: string) =>
    onSheet(
      (sheet) => {
        sheet.getRange("A2").values = [[value]];
        return sheet.getRange("A2").load("values");
      },
      (range) => range.values,
    );
  expect(await Promise.all([write("甲"), write("乙")])).toEqual([[["甲"]], [["乙"]]]);
});
