import type { FindingCode } from "../../../src/domain/findings/finding";
import { decimal, plain, sum } from "../../../src/domain/decimal";
import { assess } from "../../../src/domain/assessment/assess";
import type { Profile } from "../../../src/domain/profiles/profile";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { profileNamed, profiles, readProfile } from "../../../src/domain/profiles/profiles";
import { findingsIn } from "../../support/findings";
import { formOf, type FormText } from "../../support/form";

function named(name: string): Profile {
  const profile = profileNamed(name);
  if (profile === null) throw new Error(`no profile ${name}`);
  return profile;
}

describe("the shipped profiles", () => {
  it("are these, the default one first", () => {
    expect(profiles.map(({ id, profile }) => `${id} ${profile.name}`)).toEqual([
      "guobiao-2020 国标 2020",
      "chengben-2021 含成本指标 2021",
      "shanghai 上海",
      "guangxi 广西",
      "tianjin-hebei 天津/河北",
      "sichuan 四川",
      "hubei 湖北",
      "zhejiang 浙江",
    ]);
    expect(profiles[0]?.profile).toBe(defaultProfile);
  });

  it.each(profiles)("$id says what is assumed and quotes no article", ({ profile }) => {
    expect(profile.assumed.length).toBeGreaterThan(0);
    expect([profile.source, ...profile.documented, ...profile.assumed].join()).not.toMatch(
      /第[一二三四五六七八九十\d]+条/u,
    );
  });

  it.each(profiles)("$id has level-1 weights of 100 in all", ({ profile }) => {
    for (const variant of profile.weights.variants) {
      expect(plain(sum(Object.values(variant).map(decimal)))).toBe("100");
    }
  });

  it.each([
    ["国标 2020", "国标 2020"],
    ["国标2020", "国标 2020"],
    ["GUOBIAO-2020", "国标 2020"],
    ["天津", "天津/河北"],
    ["河北", "天津/河北"],
    ["天津／河北", "天津/河北"],
    ["四川", "四川"],
    ["北京", undefined],
    ["", undefined],
  ])("%j is found as %s", (asked, name) => {
    expect(profileNamed(asked)?.name).toBe(name);
  });
});

describe("what a province's profile changes", () => {
  const at = (form: FormText, codes: readonly FindingCode[], name: string) =>
    findingsIn(formOf(form), codes, named(name));

  it.each([
    ["天津", "12", ["overachieved E20"]],
    ["国标 2020", "12", []],
    ["广西", "13", ["overachieved E20"]],
    ["广西", "12.99", []],
  ])("under %s %s of 10 gives %j", (name, actual, expected) => {
    expect(at({ rows: [{ target: "≥10", actual }] }, ["overachieved"], name)).toEqual(expected);
  });

  it.each([
    ["广西", ["explanation-incomplete H20"]],
    ["国标 2020", []],
  ])("under %s a measure alone explains no over-achievement: %j", (name, expected) => {
    const rows = [{ target: "≥10", actual: "20", score: "10", explanation: "今后加强管理" }];
    expect(at({ rows }, ["explanation-incomplete"], name)).toEqual(expected);
  });

  it.each([
    ["天津", ["missing-explanation H20"]],
    ["国标 2020", []],
  ])("under %s a limit passed with full points gives %j", (name, expected) => {
    const rows = [{ target: "≤10", actual: "11", score: "10" }];
    expect(at({ rows }, ["missing-explanation"], name)).toEqual(expected);
  });

  it.each([
    ["四川", ["missing-explanation I8"]],
    ["国标 2020", []],
  ])("under %s a budget changed in mid-year gives %j", (name, expected) => {
    const funds = [{ initial: "100", budget: "120", executed: "120", explanation: "" }];
    expect(at({ funds }, ["missing-explanation"], name)).toEqual(expected);
  });

  it.each([
    ["湖北", []],
    ["国标 2020", ["no-weight-column"]],
  ])("under %s a form without weights lacks %j", (name, expected) => {
    const rows = [{ weight: null }];
    expect(at({ rows }, ["no-weight-column"], name)).toEqual(expected);
  });

  it.each([
    ["湖北", "20", []],
    ["湖北", "10", ["category-weight A8"]],
    ["国标 2020", "20", ["category-weight A8"]],
  ])("under %s an execution rate of %s points gives %j", (name, weight, expected) => {
    expect(at({ funds: [{ weight }] }, ["category-weight"], name)).toEqual(expected);
  });

  it("gives the cost level its weight", () => {
    const rows = [{ level1: "成本指标", weight: "10" }];
    expect(at({ rows }, ["category-weight"], "含成本指标 2021")).toEqual(["category-weight A20"]);
  });
});

describe("a profile of one's own", () => {
  it("may state only what differs from a shipped one", () => {
    const reading = readProfile({ basedOn: "天津", name: "本市", quantitative: { exceeded: "A" } });
    expect(reading).toMatchObject({
      kind: "profile",
      base: { id: "tianjin-hebei" },
      profile: {
        ...named("天津"),
        name: "本市",
        quantitative: { ...named("天津").quantitative, exceeded: "A" },
      },
    });
  });

  it("takes its lists as a whole", () => {
    const grades = [
      { name: "合格", from: 60, also: [] },
      { name: "不合格", from: 0, also: [] },
    ];
    const reading = readProfile({ basedOn: "国标 2020", grades });
    const total = { score: "60" };
    const form = formOf({ rows: [{ weight: "60", score: "60" }], total });
    const profile = reading.kind === "profile" ? reading.profile : defaultProfile;
    expect(assess(form, profile).grade.computed).toBe("合格");
  });

  it.each([
    [{ basedOn: "北京" }, "basedOn unknown-base"],
    [{ basedOn: 5 }, "basedOn unknown-base"],
    [{ basedOn: "国标 2020", qualitative: 5 }, "qualitative not-an-object"],
    [{ basedOn: "国标 2020", weights: { full: "90" } }, "weights.variants[0] wrong-sum"],
  ])("%j has its mistake told: %s", (json, mistake) => {
    const reading = readProfile(json);
    const [first] = reading.kind === "profile" ? [] : reading.mistakes;
    expect(first && `${first.path} ${first.code}`).toBe(mistake);
  });
});
