import type { Mistake } from "../../../src/domain/json/mistake";
import { parseProfile } from "../../../src/domain/profiles/profile-schema";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";

type Json = Record<string, unknown>;

/** The default profile as JSON, with the value at a path ("grades.0.from") changed or removed. */
function changed(path: string, value: unknown): unknown {
  const json = JSON.parse(JSON.stringify(defaultProfile)) as Json;
  const names = path.split(".");
  const last = names.pop() ?? "";
  const holder = names.reduce<Json>((each, name) => each[name] as Json, json);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return json;
}

/** The known name that an unknown field was probably meant to be; null where there is none. */
const meantIn = (mistake: Mistake): string | null =>
  mistake.code === "unknown-field" ? mistake.meant : null;

const mistakesIn = (json: unknown): readonly string[] => {
  const reading = parseProfile(json);
  return reading.kind === "profile"
    ? []
    : reading.mistakes.map(({ path, code }) => `${path} ${code}`);
};

describe("a profile's JSON", () => {
  it("gives the profile it was made from", () => {
    const json: unknown = JSON.parse(JSON.stringify(defaultProfile));
    expect(parseProfile(json)).toEqual({ kind: "profile", profile: defaultProfile });
  });

  it.each([
    ["grades.0.from", 90.5, "90.5"],
    ["grades.0.from", " 90.50 ", "90.5"],
    ["grades.0.from", "9e1", "90"],
  ])("may have %s as %j, which is %s", (path, value, expected) => {
    const reading = parseProfile(changed(path, value));
    expect(reading).toMatchObject({ profile: { grades: [{ from: expected }, {}, {}, {}] } });
  });

  it.each([
    ["name", "", "name not-a-text"],
    ["name", 5, "name not-a-text"],
    ["name", undefined, "name missing"],
    ["nmae", "国标", "nmae unknown-field"],
    ["date", "去年", "date not-a-date"],
    ["date", "2020-13-01", "date not-a-date"],
    ["date", "2020-02-30", "date not-a-date"],
    ["weights", [], "weights not-an-object"],
    ["weights.perRow", "true", "weights.perRow not-a-flag"],
    ["weights.variants", {}, "weights.variants not-a-list"],
    ["weights.variants", [], "weights.variants empty-list"],
    ["weights.variants.1.产出指标", "四十", "weights.variants[1].产出指标 not-a-number"],
    ["weights.variants.1.产出指标", "-1", "weights.variants[1].产出指标 not-a-number"],
    ["weights.variants.1.产出指标", 101, "weights.variants[1].产出指标 not-a-number"],
    ["weights.variants.1.产出指标", null, "weights.variants[1].产出指标 not-a-number"],
    ["weights.variants.1.产出指标", "1,000", "weights.variants[1].产出指标 not-a-number"],
    ["weights.variants.1.产出指标", "４０", "weights.variants[1].产出指标 not-a-number"],
    ["weights.variants.1.产出指标", "41", "weights.variants[1] wrong-sum"],
    ["weights.variants.1", ["10", "90"], "weights.variants[1] not-an-object"],
    ["weights.variants.1.constructor", "0", "weights.variants[1].constructor unknown-field"],
    ["weights.variants.0.预算执行率", undefined, "weights.variants[0] no-execution"],
    ["execution.cap", 0, "execution.cap not-a-number"],
    ["execution.cap", "100.01", "execution.cap not-a-number"],
    ["quantitative.exceeded", "C", "quantitative.exceeded not-one-of"],
    ["quantitative.overachievedFrom", "99", "quantitative.overachievedFrom not-a-number"],
    ["quantitative.overachievedDemands", "warning", "quantitative.overachievedDemands not-one-of"],
    ["quantitative.nothingBelow", "60%", "quantitative.nothingBelow not-a-number"],
    ["qualitative.met.to", "99", "qualitative.met.to bands-apart"],
    ["qualitative.missed.from", "1", "qualitative.missed.from bands-apart"],
    ["qualitative.partly.from", "61", "qualitative.partly.from bands-apart"],
    ["qualitative.met.from", "79", "qualitative.met.from bands-apart"],
    ["grades", [], "grades empty-list"],
    ["grades.1.from", "90", "grades[1].from out-of-order"],
    ["grades.1.from", "95", "grades[1].from out-of-order"],
    ["grades.3.from", "1", "grades[3].from bands-apart"],
    ["grades.1.name", "优", "grades[1].name named-twice"],
    ["grades.1.also", ["优"], "grades[1].also[0] named-twice"],
    ["grades.1.also", "良好", "grades[1].also not-a-list"],
    ["places.score", 3, "places.score not-a-whole-number"],
    ["places.score", "2", "places.score not-a-whole-number"],
    ["places.rate", 1.5, "places.rate not-a-whole-number"],
    ["explanation.causeWords.2", " ", "explanation.causeWords[2] not-a-text"],
    ["explanation.outline", "因故未完成，下一步加强管理", "explanation.outline says-something"],
    ["explanation.outline", "", "explanation.outline not-a-text"],
    ["explanation.outlineFundsFacts", "", "explanation.outlineFundsFacts not-a-text"],
    ["explanation.outline", "原因：{fact}", "explanation.outline unknown-placeholder"],
    ["explanation.outlineFacts", "得 {socre} 分", "explanation.outlineFacts unknown-placeholder"],
    ["explanation.requiredExecutionBelow", 120, "explanation.requiredExecutionBelow not-a-number"],
  ])("with %s as %j has the mistake %s", (path, value, mistake) => {
    expect(mistakesIn(changed(path, value))).toEqual([mistake]);
  });

  it("has all its mistakes told at once", () => {
    const json = changed("grades.0.from", "九十") as Json;
    json["name"] = "";
    json["extra"] = 1;
    json["weights"] = { ...defaultProfile.weights, full: "90" };
    expect([...mistakesIn(json)].sort()).toEqual([
      "extra unknown-field",
      "grades[0].from not-a-number",
      "name not-a-text",
      "weights.variants[0] wrong-sum",
      "weights.variants[1] wrong-sum",
    ]);
  });

  it.each([null, [], "国标", 5, undefined])("that is %j is no profile", (json) => {
    expect(mistakesIn(json)).toEqual([" not-an-object"]);
  });

  it("has every unknown field told, each with the one that was probably meant", () => {
    const json = changed("quantitative.overachivedFrom", "130") as Json;
    json["wieghts"] = {};
    json["GRADES"] = [];
    json["备注"] = "";
    const reading = parseProfile(json);
    const mistakes = reading.kind === "mistakes" ? reading.mistakes : [];
    expect(Object.fromEntries(mistakes.map((mistake) => [mistake.path, meantIn(mistake)]))).toEqual(
      {
        "quantitative.overachivedFrom": "overachievedFrom",
        wieghts: "weights",
        GRADES: "grades",
        备注: null,
      },
    );
  });

  it("takes no field from a prototype", () => {
    const json: unknown = JSON.parse('{"__proto__": {"name": "国标"}}');
    expect(mistakesIn(json)).toContain("name missing");
    expect(mistakesIn(json)).toContain("__proto__ unknown-field");
  });
});
