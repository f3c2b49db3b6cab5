/** The user chooses the role of a column whose label is not recognised. */
import { a1 } from "../../../../src/domain/cells";
import { chooseColumn } from "../../../../src/domain/form/header/choose-column";
import {
  NO_CHOICES,
  withoutHeader,
  type ColumnChoices,
} from "../../../../src/domain/form/header/column-choices";
import type { ColumnRole } from "../../../../src/domain/form/model/column";
import type { Form, TableColumn, TableHeader } from "../../../../src/domain/form/model/form";
import { understand } from "../../../../src/domain/form/understand";
import { sheetOf } from "../../../support/fixture";

type Row = readonly (string | number | null)[];

const LEVELS = ["一级指标", "二级指标", "三级指标"];

function read(rows: readonly Row[], choices: ColumnChoices = NO_CHOICES): Form {
  const [form] = understand(sheetOf(rows), choices);
  if (form === undefined) throw new Error("expected a form");
  return form;
}

function headerOf({ headers }: Form): TableHeader {
  const [header] = headers;
  if (header === undefined) throw new Error("expected a header");
  return header;
}

/** The column at a letter of the sheet. */
function columnAt(form: Form, letter: string): TableColumn {
  const column = headerOf(form).columns.find(({ at }) => a1(at).startsWith(letter));
  if (column === undefined) throw new Error(`no column at ${letter}`);
  return column;
}

/** The choices after the roles of the columns at these letters were chosen one after the other. */
function choosing(
  rows: readonly Row[],
  ...said: readonly (readonly [letter: string, role: ColumnRole])[]
): ColumnChoices {
  return said.reduce<ColumnChoices>((choices, [letter, role]) => {
    const form = read(rows, choices);
    const choosing = chooseColumn(choices, headerOf(form), columnAt(form, letter).id, role);
    if (choosing.kind !== "chosen") throw new Error(`${choosing.role} is needed`);
    return choosing.choices;
  }, NO_CHOICES);
}

const roles = (form: Form): string =>
  headerOf(form)
    .columns.map(({ at, role, chosen }) => `${a1(at)} ${role ?? "?"}${chosen ? "!" : ""}`)
    .join(", ");

const unclear = (form: Form): string[] => form.unplaced.map(({ at, reason }) => a1(at) + reason);

const row = (form: Form): (string | undefined)[] => {
  const [first] = form.indicators;
  return [first?.target.text, first?.actual.text, first?.weight?.text, first?.score?.text];
};

const UNKNOWN = [
  [...LEVELS, "年度指标值", "年末摸底", "分值", "得分"],
  ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 50, 45],
  [null, "质量指标", "合格率", "≥95%", "95%", 50, 50],
  ["总分", null, null, null, null, 100, 95],
];

describe("a header with an unknown wording", () => {
  it("is given with what stands in each column, and nothing is read in the unknown one", () => {
    const form = read(UNKNOWN);
    expect(roles(form)).toBe("A1 level1, B1 level2, C1 name, D1 target, E1 ?, F1 weight, G1 score");
    expect(columnAt(form, "E")).toMatchObject({ text: "年末摸底", samples: ["90人", "95%"] });
    expect(unclear(form)).toEqual(["E1column-not-placed"]);
    expect(row(form)).toEqual(["≥100人", "", "50", "45"]);
  });

  it("is read whole when the user has chosen the column's role", () => {
    const form = read(UNKNOWN, choosing(UNKNOWN, ["E", "actual"]));
    expect(roles(form)).toBe(
      "A1 level1, B1 level2, C1 name, D1 target, E1 actual!, F1 weight, G1 score",
    );
    expect(unclear(form)).toEqual([]);
    expect(row(form)).toEqual(["≥100人", "90人", "50", "45"]);
  });

  it("is read whole too when the user has chosen that the column is not the form's", () => {
    const form = read(UNKNOWN, choosing(UNKNOWN, ["E", "other"]));
    expect(unclear(form)).toEqual([]);
    expect(row(form)).toEqual(["≥100人", "", "50", "45"]);
  });

  it("is recognised at another address, on another sheet and with empty columns between", () => {
    const choices = choosing(UNKNOWN, ["E", "actual"]);
    const moved = [[], [], ...UNKNOWN].map((cells) => [
      null,
      null,
      ...cells.slice(0, 4),
      null,
      ...cells.slice(4),
    ]);
    expect(row(read(moved, choices))).toEqual(["≥100人", "90人", "50", "45"]);
  });

  it("is another header when its labels stand in another order", () => {
    const choices = choosing(UNKNOWN, ["E", "actual"]);
    const swapped = UNKNOWN.map(([a, b, c, d, e, f, g]) => [
      a ?? null,
      b ?? null,
      c ?? null,
      e ?? null,
      d ?? null,
      f ?? null,
      g ?? null,
    ]);
    expect(unclear(read(swapped, choices))).toEqual(["D1column-not-placed"]);
  });

  it("is recognised as before when the choice is taken back", () => {
    const choices = choosing(UNKNOWN, ["E", "actual"]);
    const { fingerprint } = headerOf(read(UNKNOWN));
    expect(read(UNKNOWN, withoutHeader(choices, fingerprint))).toEqual(read(UNKNOWN));
  });
});

describe("two columns of one name", () => {
  const between = [
    [...LEVELS, "年度指标值", "实际完成值", "分值", "得分", "完成率", "得分", "偏差原因"],
    ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 100, 90, "90%", 88, "报名不足"],
  ];
  const beside = between.map((cells) => [...cells.slice(0, 7), ...cells.slice(8)]);

  it.each([
    ["apart", between, "I"],
    ["side by side", beside, "H"],
  ])("%s are both offered, and the chosen one is read", (_, rows, second) => {
    const form = read(rows);
    expect(columnAt(form, "G").role).toBeNull();
    expect(columnAt(form, second).role).toBeNull();
    expect(form.hasScores).toBe(false);
    for (const [letter, score] of [
      ["G", "90"],
      [second, "88"],
    ] as const) {
      const chosen = read(rows, choosing(rows, [letter, "score"]));
      expect(chosen.indicators[0]?.score?.text).toBe(score);
      expect(unclear(chosen)).toEqual([]);
      // The header is still the same one, with all its columns.
      expect(headerOf(chosen).fingerprint).toBe(headerOf(form).fingerprint);
      expect(headerOf(chosen).columns.map(({ id }) => id)).toEqual(
        headerOf(form).columns.map(({ id }) => id),
      );
    }
  });

  it("side by side may be chosen again", () => {
    const form = read(beside, choosing(beside, ["G", "score"], ["H", "score"]));
    expect(roles(form)).toContain("G1 other!, H1 score!");
    expect(form.indicators[0]?.score?.text).toBe("88");
  });

  it("leave the other one recognised when one of them is chosen not to be the form's", () => {
    const form = read(between, choosing(between, ["I", "other"]));
    expect(form.indicators[0]?.score?.text).toBe("90");
    expect(unclear(form)).toEqual([]);
  });

  it("that once were one merged label are one column unless a role is chosen", () => {
    const rows = [
      [...LEVELS, "年度指标值", "实际完成值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", "90人", 100, 90],
    ];
    expect(roles(read(rows))).toBe(
      "A1 level1, B1 level2, C1 name, D1 target, E1 actual, G1 weight, H1 score",
    );
    expect(unclear(read(rows))).toEqual([]);
  });
});

describe("labels that are swapped", () => {
  const swapped = [
    [...LEVELS, "实际完成值", "年度指标值", "分值", "得分"],
    ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 100, 90],
  ];

  it("are corrected by choosing the role of one of them", () => {
    const form = read(swapped, choosing(swapped, ["D", "target"]));
    expect(roles(form)).toContain("D1 target!, E1 actual!");
    expect(row(form)).toEqual(["≥100人", "90人", "100", "90"]);
  });
});

describe("a role that a column is given", () => {
  it("is taken from the column that was recognised by it, which holds nothing then", () => {
    const form = read(UNKNOWN, choosing(UNKNOWN, ["E", "actual"], ["G", "other"], ["F", "score"]));
    expect(roles(form)).toContain("F1 score!, G1 other!");
    expect(form.hasWeights).toBe(false);
  });

  it.each([
    ["target", "D"],
    ["actual", "E"],
  ] as const)("cannot be the last %s's, which nothing could be checked without", (role, letter) => {
    const choices = choosing(UNKNOWN, ["E", "actual"]);
    const form = read(UNKNOWN, choices);
    const { id } = columnAt(form, letter);
    expect(chooseColumn(choices, headerOf(form), id, "other")).toEqual({ kind: "needed", role });
  });

  it("cannot be all that names the rows", () => {
    const rows = [
      ["三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["培训人数", "≥1人", "1人", 100, 100],
    ];
    const form = read(rows);
    const { id } = columnAt(form, "A");
    expect(chooseColumn(NO_CHOICES, headerOf(form), id, "unit")).toEqual({
      kind: "needed",
      role: "name",
    });
  });
});

describe("a header that stands on every page", () => {
  it("is one header, and a choice for it applies on every page", () => {
    const [labels = [], ...rest] = UNKNOWN;
    const pages = [labels, rest[0] ?? [], labels, ...rest.slice(1)];
    const form = read(pages, choosing(pages, ["E", "actual"]));
    expect(form.headers).toHaveLength(1);
    expect(form.indicators.map(({ actual }) => actual.text)).toEqual(["90人", "95%"]);
    expect(unclear(form)).toEqual([]);
  });
});
