/**
 * Every datum of a profile is used: changing it changes the result of some form, or a template. A
 * field without an entry here fails the test.
 */
import { assess } from "../../../src/domain/assessment/assess";
import { checksOf, findingsIn } from "../../support/findings";
import type { Form } from "../../../src/domain/form/model/form";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import type { Profile } from "../../../src/domain/profiles/profile";
import { profiles, readProfile } from "../../../src/domain/profiles/profiles";
import { explanationOutline, fundsOutline } from "../../../src/domain/changes/explanation-outline";
import { profileRules } from "../../../src/domain/template/profile-rules";
import { formOf, place, type FormText, type RowText } from "../../support/form";

type Json = Record<string, unknown>;

/** A form whose result depends on the changed value, or a question to the rules. */
type Example = FormText | Form | ((profile: Profile) => unknown);

const row = (text: RowText): FormText => ({ rows: [text] });
const lost = (explanation: string): FormText => row({ actual: "5", score: "5", explanation });
const closing = (text: string): Form =>
  formOf(
    {},
    {
      claims: [
        { ...place(45, 1, "评价结论"), role: "note" },
        { ...place(45, 2, text), role: "note" },
      ],
    },
  );
const usedOutlines = (profile: Profile): unknown => {
  const { indicators, funds } = assess(
    formOf({ rows: [{ actual: "5" }], funds: [{ executed: "90" }] }),
    profile,
  );
  return [
    ...indicators.map((each) => explanationOutline(each, profile)),
    ...funds.map((each) => fundsOutline(each, profile)),
  ];
};
const weightSums = (profile: Profile): unknown =>
  findingsIn(formOf(row({ weight: "90" })), ["weight-sum"], profile);
const LONG = "受设备到货推迟影响，安装调试晚于计划，今后提前采购";
const rate = (executed: string, others: object = {}): FormText => ({
  funds: [{ budget: "100", executed, ...others }],
});

/** The path of each field, another value for it, further changes of the rules, and an example. */
const DATA: readonly (readonly [path: string, value: unknown, example: Example, base?: object])[] =
  [
    ["weights.full", "90", weightSums, { weights: { variants: [{ 预算执行率: "90" }] } }],
    ["weights.execution", "产出指标", rate("100", { weight: "20" })],
    ["weights.perRow", false, row({ weight: null })],
    ["weights.variants", [{ 预算执行率: "20", 产出指标: "80" }], rate("100", { weight: "20" })],
    ["weights.level2", { 数量指标: "20" }, row({ weight: "10" })],
    ["execution.cap", "90", rate("95")],
    ["execution.zeroBudget", "full", { funds: [{ budget: "0", executed: "0" }] }],
    ["execution.totalCaps", [{ below: "70", most: "5" }], rate("65")],
    ["quantitative.exceeded", "A", row({ target: "≤10", actual: "12" })],
    ["quantitative.overachievedFrom", "120", row({ actual: "12.5" })],
    ["quantitative.overachievedDemands", "nothing", row({ actual: "13" })],
    [
      "quantitative.overachievedDeducts.by",
      "percent",
      row({ actual: "13", weight: "5" }),
      { quantitative: { overachievedDeducts: { steps: [{ from: "130", takes: "2" }] } } },
    ],
    [
      "quantitative.overachievedDeducts.steps",
      [{ from: "130", takes: "2" }],
      row({ actual: "13" }),
    ],
    ["quantitative.equalTolerance", "5", row({ target: "=100", actual: "96" })],
    ["quantitative.nothingBelow", "60", row({ actual: "5" })],
    ...(["met", "partly", "missed"] as const).map((band): (typeof DATA)[number] => [
      `qualitative.${band}`,
      {
        missed: { from: "0", to: "50" },
        partly: { from: "50", to: "90" },
        met: { from: "90", to: "100" },
      }[band],
      row({ target: "提升", actual: { met: "达成", partly: "部分达成", missed: "未达成" }[band] }),
      {
        qualitative: {
          missed: { from: "0", to: "50" },
          partly: { from: "50", to: "90" },
          met: { from: "90", to: "100" },
        },
      },
    ]),
    ["qualitative.edges", "better", row({ target: "提升", actual: "部分达成", score: "8" })],
    ["grades", [{ name: "合格", from: "0", also: [] }], { ...rate("100"), total: {}, grade: "优" }],
    ["places.score", 1, row({ target: "≥3", actual: "2" })],
    ["places.rate", 0, rate("95.4")],
    ["explanation.requiredBelowWeight", false, lost("")],
    [
      "explanation.requiredExecutionBelow",
      "90",
      rate("85", { weight: "-", score: "-", explanation: "" }),
    ],
    ["explanation.requiredForBudgetChange", true, rate("100", { initial: "90", explanation: "" })],
    ["explanation.requiredPastLimit", true, row({ target: "≤10", actual: "11", score: "10" })],
    ["explanation.requiredOffEqual", true, row({ target: "=10", actual: "11", score: "10" })],
    ["explanation.longest", 10, lost(LONG)],
    ["explanation.longestOfFunds", 10, rate("85", { explanation: LONG })],
    [
      "explanation.closingLabels",
      [],
      closing(LONG),
      { explanation: { closingLabels: ["评价结论"], longestClosing: 10 } },
    ],
    [
      "explanation.longestClosing",
      10,
      closing(LONG),
      { explanation: { closingLabels: ["评价结论"] } },
    ],
    ["explanation.printedHints", ["本栏由单位据实书写"], lost("本栏由单位据实书写")],
    ["explanation.placeholders", ["无偏差"], lost("暂无")],
    ["explanation.causeLabels", ["原因"], lost("主要问题：无")],
    ["explanation.measureLabels", ["改进措施"], lost("措施：无")],
    [
      "explanation.causeWords",
      ["天气"],
      lost("天气；加强管理"),
      { explanation: { causeWords: ["因"], causeLength: 9 } },
    ],
    ["explanation.measureWords", ["巡检"], lost("因天气停工；巡检两次")],
    ["explanation.weakMeasureWords", ["巡检"], lost("因天气停工；巡检设备")],
    ["explanation.causeLength", 9, lost("天气炎热；加强管理")],
    ["explanation.stateTexts", ["天气炎热"], lost("天气炎热；加强管理")],
    ["explanation.unfinishedWords", ["搁置"], row({ score: "10", explanation: "工程搁置" })],
    ["explanation.finishedWords", ["悉数办结"], lost("悉数办结")],
    ["explanation.elsewhereWords", ["工程"], row({ score: "10", explanation: "工程未完成" })],
    [
      "explanation.pastedLength",
      99,
      {
        rows: [
          { actual: "5", score: "5", explanation: LONG },
          { actual: "6", score: "6", explanation: LONG },
        ],
      },
    ],
    ["explanation.outline", "原因：……；改进措施：……{facts}", usedOutlines],
    ["explanation.outlineFacts", "（得 {score} 分）", usedOutlines],
    ["explanation.outlineFundsFacts", "（执行率 {rate}%）", usedOutlines],
  ];

/** Fields that describe the rules, and are only shown. */
const SAID = ["name", "source", "date", "documented", "assumed", "grounds"];

/** A profile with changes; the values are read as from a file. */
function changed(changes: object): Profile {
  const reading = readProfile({ basedOn: "国标 2020", ...changes });
  if (reading.kind === "profile") return reading.profile;
  throw new Error(JSON.stringify(reading.mistakes));
}

const at = (path: string, value: unknown): Json =>
  path.split(".").reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Json;

function merged(one: Json, other: Json): Json {
  const both = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const before = both[name];
    const isGroup = (each: unknown): each is Json =>
      typeof each === "object" && each !== null && !Array.isArray(each);
    both[name] = isGroup(before) && isGroup(value) ? merged(before, value) : value;
  }
  return both;
}

/** The results for an example: its figures, its findings, the template's rules. */
function said(example: Example, profile: Profile): string {
  if (typeof example === "function") return JSON.stringify(example(profile));
  const form = "indicators" in example ? example : formOf(example);
  const { funds, indicators, total, grade } = assess(form, profile);
  const rows = [...funds, ...indicators];
  return JSON.stringify([
    rows.map(({ score, because }) => [score, because]),
    funds.map((each) => each.rate),
    indicators.map(({ band }) => band),
    [total, grade],
    checksOf(form, profile),
  ]);
}

describe("a datum of a profile is used:", () => {
  it.each(DATA.map(([path, ...rest]) => ({ path, rest })))("$path", ({ path, rest }) => {
    const [value, example, base = {}] = rest;
    // bands must agree with each other, and so must the weights with their sum: they are changed
    // together
    const before = /^qualitative\.(met|partly|missed)$|^weights\.full$/u.test(path) ? {} : base;
    const after = merged(base as Json, at(path, value));
    expect(said(example, changed(after))).not.toBe(said(example, changed(before)));
  });

  it("each of them, by the path of its field", () => {
    const tested = new Set(DATA.map(([path]) => path));
    const leaves = (value: unknown, path: string): readonly string[] =>
      tested.has(path) || typeof value !== "object" || value === null
        ? [path]
        : Object.entries(value).flatMap(([name, part]) =>
            leaves(part, path === "" ? name : `${path}.${name}`),
          );
    const all = leaves(defaultProfile, "");
    const untested = all.filter((path) => !tested.has(path));
    expect(untested.filter((path) => !SAID.includes(path.split(".")[0] ?? ""))).toEqual([]);
  });

  it("and a template says the same of it", () => {
    const { isZeroBudgetFull, totalCaps } = profileRules(
      changed({ execution: { zeroBudget: "full", totalCaps: [{ below: "50", most: "59" }] } }),
      false,
    );
    expect([isZeroBudgetFull, totalCaps]).toEqual([true, [{ below: "50", most: "59" }]]);
  });
});

describe("the grounds of a shipped profile", () => {
  const valueAt = (profile: Profile, path: string): unknown =>
    path.split(".").reduce<unknown>((value, name) => (value as Json)[name], profile);

  it.each(profiles)(
    "of $id are of its fields, a document with its year or assumed",
    ({ profile }) => {
      for (const [path, ground] of Object.entries(profile.grounds)) {
        expect([path, valueAt(profile, path)]).not.toEqual([path, undefined]);
        expect(ground).toMatch(/^assumed$|20\d\d 年/u);
      }
    },
  );

  it("stand for each number and each choice", () => {
    const grounded = Object.keys(defaultProfile.grounds);
    const bare = DATA.map(([path]) => path).filter(
      (path) =>
        !grounded.some((ground) => path === ground || path.startsWith(`${ground}.`)) &&
        !/^explanation\.(?:[a-zA-Z]+(?:Labels|Words|Texts)|outline\w*|placeholders)$/u.test(path),
    );
    expect(bare).toEqual([]);
  });

  it.each([
    ["广西", "quantitative.exceeded", "assumed"],
    ["国标 2020", "quantitative.overachievedFrom", "assumed"],
    ["四川", "explanation.longestOfFunds", "2023 年"],
    ["湖北", "qualitative", "2020 年"],
  ])("%s: %s is %s", (name, path, ground) => {
    const found = profiles.find(({ profile }) => profile.name === name);
    expect(found?.profile.grounds[path]).toContain(ground);
  });
});
