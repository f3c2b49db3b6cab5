/** Stored column choices are read as JSON of unknown origin. */
import { columnChoicesFrom } from "../../../../src/domain/form/header/column-choices-json";
import { storedColumnChoices } from "../../../../src/domain/form/header/stored-column-choices";
import { NO_CHOICES, type ColumnChoices } from "../../../../src/domain/form/header/column-choices";

const choices: ColumnChoices = new Map([
  [
    "三级指标\n目标\n摸底",
    [
      { label: "摸底", index: 0, role: "actual" },
      { label: "目标", index: 0, role: "target" },
    ],
  ],
  ["三级指标\n得分\n得分", [{ label: "得分", index: 1, role: "score" }]],
]);

const column = { label: "得分", index: 0, role: "score" };

describe("the choices in a workbook", () => {
  it("come back as they were stored", () => {
    const kept = JSON.parse(JSON.stringify(storedColumnChoices(choices))) as unknown;
    expect(columnChoicesFrom(kept)).toEqual(choices);
  });

  it("are no value at all when there are none", () => {
    expect(storedColumnChoices(NO_CHOICES)).toBeUndefined();
    expect(columnChoicesFrom(undefined)).toEqual(NO_CHOICES);
  });

  it.each([
    ["no list", { header: "得分", columns: [column] }],
    ["no objects", ["得分", 1, null, []]],
    ["a header without a name", [{ header: "", columns: [column] }]],
    ["a header without columns", [{ header: "得分" }]],
    ["an unknown role", [{ header: "得分", columns: [{ ...column, role: "__proto__" }] }]],
    ["a broken index", [{ header: "得分", columns: [{ ...column, index: -1 }] }]],
    ["fields of a later version", [{ header: "得分", columns: [{ ...column, span: 2 }] }]],
  ])("are none where the value is %s", (_, json) => {
    expect(columnChoicesFrom(json)).toEqual(NO_CHOICES);
  });

  it("keep valid entries beside invalid ones", () => {
    const json = [null, { header: "得分", columns: ["?", column] }];
    expect(columnChoicesFrom(json)).toEqual(new Map([["得分", [column]]]));
  });

  it("give a column one role and a role one column, the first that was chosen", () => {
    const columns = [
      column,
      { label: "得分", index: 0, role: "weight" },
      { label: "自评", index: 0, role: "score" },
      { label: "备注", index: 0, role: "other" },
      { label: "其他", index: 0, role: "other" },
    ];
    const said = columnChoicesFrom([{ header: "得分", columns }]).get("得分");
    expect(said).toEqual([columns[0], columns[3], columns[4]]);
  });
});
