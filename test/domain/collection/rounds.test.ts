import { formRecordOf } from "../../../src/domain/collection/form-record-of";
import { compareRounds, type Rounds } from "../../../src/domain/collection/rounds";
import { randomFrom } from "../../support/random";
import { printedFinding, printedRow, record } from "./printed";
import { firstRound, nextRound, printed, type LiveForm } from "./three-rounds";

/**
 * The state of each finding by its identity; the findings with identities are in the order of the
 * printed ones.
 */
function statesIn(rounds: Rounds, before: readonly LiveForm[], now: readonly LiveForm[]) {
  const oldForms = before.map((live) => ({ live, record: formRecordOf(printed(live), null) }));
  const newForms = now.map((live) => ({ live, record: formRecordOf(printed(live), null) }));
  const rerun = compareRounds(
    oldForms.map(({ record: form }) => form),
    newForms.map(({ record: form }) => form),
    [],
  );
  expect(rerun.counts).toEqual(rounds.counts);
  const states = new Map<string, string>();
  for (const { findings } of rerun.forms) {
    for (const { state, form, finding } of findings) {
      const owner = [...oldForms, ...newForms].find((each) => each.record === form);
      const index = form.findings.indexOf(finding);
      const id = owner?.live.findings[index]?.id;
      if (id === undefined) throw new Error("a finding of no form");
      expect(states.has(id)).toBe(false);
      states.set(id, state.kind);
    }
  }
  return states;
}

const asRecords = (forms: readonly LiveForm[]) =>
  forms.map((form) => formRecordOf(printed(form), null));

describe("three rounds of 300 forms, renamed, edited and reordered", () => {
  const random = randomFrom(20260115);
  const draw = () => random.below(1_000_000) / 1_000_000;
  const first = firstRound(300, draw);
  const second = nextRound(first, 2, draw);
  const third = nextRound(second.forms, 3, draw);

  it.each([
    ["second", first, second],
    ["third", second.forms, third],
  ] as const)("loses no identity in the %s", (_, before, { forms, truth, missing }) => {
    const rounds = compareRounds(asRecords(before), asRecords(forms), []);
    const states = statesIn(rounds, before, forms);
    const wrong = [...truth.state].filter(([id, state]) => states.get(id) !== state);
    expect(wrong).toEqual([]);
    expect(states.size).toBe(truth.state.size);
    expect(rounds.missing).toBe(missing);
    expect(rounds.added).toBe(5);
  });
});

const compared = (before: Parameters<typeof record>[0], now: Parameters<typeof record>[0]) =>
  compareRounds([record(before)], [record(now)], []).counts;

const NONE = { repaired: 0, open: 0, accepted: 0, new: 0, notJudged: 0 };
const rows = [printedRow(12, { name: "热线受理量" }), printedRow(13, { name: "培训人数" })];
const mismatch = printedFinding("score-mismatch", "G12", "“热线受理量”得分应为 4.00 分。");

describe("a finding of the form of an earlier round", () => {
  it("is repaired when the form has it no more, and open while it has", () => {
    expect(compared({ indicators: rows, findings: [mismatch] }, { indicators: rows })).toEqual({
      ...NONE,
      repaired: 1,
    });
    expect(
      compared(
        { indicators: rows, findings: [mismatch] },
        { indicators: rows, findings: [mismatch] },
      ),
    ).toEqual({ ...NONE, open: 1 });
  });

  it("is found again in the form that now gives its year only in the title, its unit in other brackets", () => {
    expect(
      compared(
        { indicators: rows, findings: [mismatch], unit: "市中心（本部）", year: "2024" },
        {
          indicators: rows,
          findings: [mismatch],
          unit: "市中心 (本部)",
          year: null,
          title: "项目支出绩效自评表（2024年度）",
          file: "另一个文件.xlsx",
          sheet: "Sheet1",
        },
      ),
    ).toEqual({ ...NONE, open: 1 });
  });

  it("counts several of one kind in one row one by one", () => {
    const two = [
      printedFinding("layout-unclear", "D12", "这一格的内容“甲”不该填在这一栏。"),
      printedFinding("layout-unclear", "E12", "这一格的内容“乙”不该填在这一栏。"),
    ];
    const again = printedFinding("layout-unclear", "F12", "这一格的内容“乙”不该填在这一栏。");
    const { forms, counts } = compareRounds(
      [record({ indicators: rows, findings: two })],
      [record({ indicators: rows, findings: [again] })],
      [],
    );
    expect(counts).toEqual({ ...NONE, open: 1, repaired: 1 });
    const repaired = forms[0]?.findings.find(({ state }) => state.kind === "repaired");
    expect(repaired?.finding.cell).toBe("D12");
  });

  it("is not repaired by a form that is missing, that could not be read, or was emptied", () => {
    const before = record({ indicators: rows, findings: [mismatch] });
    const missing = compareRounds([before], [], []);
    expect([missing.counts, missing.missing]).toEqual([{ ...NONE, notJudged: 1 }, 1]);
    const unread = compareRounds([before], [], [{ file: "b/a.xlsx", sheet: null }]);
    expect(unread.forms[0]?.findings[0]?.state).toEqual({ kind: "not-judged", why: "file-unread" });
    const emptied = record({ indicators: rows, state: "unfilled" });
    expect(compareRounds([before], [emptied], []).counts).toEqual({ ...NONE, notJudged: 1 });
  });

  it("is not repaired when its row is gone, or what its check needs cannot be read any more", () => {
    const before = { indicators: rows, findings: [mismatch] };
    expect(compared(before, { indicators: rows.slice(1) })).toEqual({ ...NONE, notJudged: 1 });
    const unreadable = printedFinding(
      "unreadable-actual",
      "E12",
      "“热线受理量”的实际完成值认不出。",
    );
    expect(compared(before, { indicators: rows, findings: [unreadable] })).toEqual({
      ...NONE,
      new: 1,
      notJudged: 1,
    });
    const elsewhere = printedFinding("unreadable-actual", "E13", "“培训人数”的实际完成值认不出。");
    expect(compared(before, { indicators: rows, findings: [elsewhere] })).toEqual({
      ...NONE,
      new: 1,
      repaired: 1,
    });
  });

  it("is repaired with the row that was left in from the template or stood there twice", () => {
    const twice = printedFinding("duplicate-indicator", "C13", "“培训人数”与 C12 的指标重名。");
    expect(
      compared({ indicators: rows, findings: [twice] }, { indicators: rows.slice(0, 1) }),
    ).toEqual({ ...NONE, repaired: 1 });
  });

  it("keeps to its row when the row moves, and is another one's in another row", () => {
    const moved = [printedRow(12, { name: "培训人数" }), printedRow(13, { name: "热线受理量" })];
    const inNewPlace = printedFinding("score-mismatch", "G13", "“热线受理量”得分应为 3.00 分。");
    const ofOther = printedFinding("score-mismatch", "G12", "“培训人数”得分应为 4.00 分。");
    const before = { indicators: rows, findings: [mismatch] };
    expect(compared(before, { indicators: moved, findings: [inNewPlace] })).toEqual({
      ...NONE,
      open: 1,
    });
    expect(compared(before, { indicators: moved, findings: [ofOther] })).toEqual({
      ...NONE,
      new: 1,
      repaired: 1,
    });
  });

  it("keeps to its row when the row is renamed slightly, but not when a number in its name differs", () => {
    const renamed = [printedRow(12, { name: "热线的受理数量" }), ...rows.slice(1)];
    const again = printedFinding("score-mismatch", "G12", "“热线的受理数量”得分应为 4.00 分。");
    const before = { indicators: rows, findings: [mismatch] };
    expect(compared(before, { indicators: renamed, findings: [again] })).toEqual({
      ...NONE,
      open: 1,
    });
    const [one, two] = ["第1期工程完成率", "第2期工程完成率"].map((name) => [
      printedRow(12, { name }),
    ]);
    const found = [printedFinding("score-mismatch", "G12", "得分应为 4.00 分。")];
    expect(
      compared(
        { indicators: one ?? [], findings: found },
        { indicators: two ?? [], findings: found },
      ),
    ).toEqual({ ...NONE, new: 1, notJudged: 1 });
  });

  it("is accepted once someone has accepted it, and counts as repaired no more when it goes", () => {
    const accepted = { ...mismatch, accepted: { reason: "核过", on: "2026-01-15" } };
    const before = { indicators: rows, findings: [mismatch] };
    expect(compared(before, { indicators: rows, findings: [accepted] })).toEqual({
      ...NONE,
      accepted: 1,
    });
    expect(compared({ indicators: rows, findings: [accepted] }, { indicators: rows })).toEqual(
      NONE,
    );
  });
});

describe("the forms of two rounds", () => {
  it("tell the same project handed in twice by their rows", () => {
    const other = [printedRow(12, { name: "绿化面积" }), printedRow(13, { name: "苗木成活率" })];
    const ofRows = { indicators: rows, findings: [mismatch], file: "1.xlsx" };
    const ofOther = { indicators: other, file: "2.xlsx" };
    const { counts, missing } = compareRounds(
      [record(ofRows), record(ofOther)],
      [record({ ...ofOther, file: "x.xlsx" }), record({ ...ofRows, findings: [], file: "y.xlsx" })],
      [],
    );
    expect([counts, missing]).toEqual([{ ...NONE, repaired: 1 }, 0]);
  });

  it("are not those of another year, nor of another unit with a project of the same name", () => {
    const before = { indicators: rows, findings: [mismatch] };
    const other = { ...NONE, notJudged: 1 };
    expect(compared(before, { indicators: rows, year: "2025" })).toEqual(other);
    expect(compared(before, { indicators: rows, unit: "区绿化管理所" })).toEqual(other);
  });

  it("are one when a field that was missing has been filled in", () => {
    const missing = printedFinding("missing-field", "B5", "实施单位没有填写，请补填。");
    expect(
      compared({ indicators: rows, findings: [missing], unit: null }, { indicators: rows }),
    ).toEqual({ ...NONE, repaired: 1 });
    expect(
      compared({ indicators: rows, findings: [missing], project: null }, { indicators: rows }),
    ).toEqual({ ...NONE, repaired: 1 });
  });
});
