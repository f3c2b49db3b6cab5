import type { Profile } from "../../../src/domain/profiles/profile";
import {
  fileText,
  groundsOf,
  isAdjusted,
  storedJson,
  type ChosenProfile,
} from "../../../src/domain/profiles/chosen-profile";
import {
  namedProfile,
  profiles,
  readStoredProfile,
  readProfile,
} from "../../../src/domain/profiles/profiles";

function chosen(name: string, changes: Partial<Profile> = {}): ChosenProfile {
  const base = namedProfile(name);
  if (base === null) throw new Error(`no profile ${name}`);
  return { base, profile: { ...base.profile, ...changes } };
}

const sichuan = chosen("四川");
const adjusted = chosen("四川", {
  name: "本市",
  quantitative: { ...sichuan.profile.quantitative, overachievedFrom: "150" },
  explanation: { ...sichuan.profile.explanation, placeholders: ["无"] },
});
const own: ChosenProfile = { base: null, profile: { ...adjusted.profile, name: "自定" } };

describe("what a workbook keeps of a profile", () => {
  it("is its id, where it is shipped", () => {
    expect(storedJson(sichuan)).toBe("sichuan");
    expect(isAdjusted(sichuan)).toBe(false);
  });

  it("is what differs, where it was adjusted, so that the rest follows the product", () => {
    expect(isAdjusted(adjusted)).toBe(true);
    expect(storedJson(adjusted)).toEqual({
      basedOn: "sichuan",
      name: "本市",
      quantitative: { overachievedFrom: "150" },
      explanation: { placeholders: ["无"] },
    });
  });

  it.each([...profiles.map(({ id }) => chosen(id)), adjusted, own])(
    "comes back as it was: $profile.name",
    (each) => {
      const kept: unknown = JSON.parse(JSON.stringify(storedJson(each)));
      expect(readStoredProfile(kept)).toEqual({ kind: "profile", ...each });
    },
  );

  it("may be of a profile that is shipped no more", () => {
    expect(readStoredProfile("beijing")).toMatchObject({
      kind: "mistakes",
      mistakes: [{ code: "unknown-base", given: "beijing" }],
    });
  });
});

describe("the grounds of chosen rules", () => {
  it("are the profile's own, and `assumed` where a value was changed", () => {
    expect(groundsOf(sichuan)).toEqual(sichuan.profile.grounds);
    const shorter = chosen("四川", {
      explanation: { ...sichuan.profile.explanation, longestOfFunds: 80 },
    });
    const path = "explanation.longestOfFunds";
    expect(groundsOf(sichuan)[path]).toContain("2023 年");
    expect(groundsOf(shorter)[path]).toBe("assumed");
    const grounds = { ...sichuan.profile.grounds, [path]: "本市通知（2025 年）" };
    const grounded = { ...shorter, profile: { ...shorter.profile, grounds } };
    expect(groundsOf(grounded)[path]).toBe("本市通知（2025 年）");
  });
});

describe("a profile's file", () => {
  it.each([...profiles.map(({ id }) => chosen(id)), adjusted, own])(
    "gives it back as it was: $profile.name",
    (each) => {
      expect(readProfile(JSON.parse(fileText(each)))).toEqual({ kind: "profile", ...each });
    },
  );

  it("says all numbers, and of the words only those that differ", () => {
    const json = JSON.parse(fileText(adjusted)) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual([
      ...["basedOn", "name", "quantitative", "explanation"],
      ...["weights", "execution", "qualitative", "grades", "places"],
    ]);
    expect(json["explanation"]).toEqual({
      requiredBelowWeight: true,
      requiredExecutionBelow: "90",
      requiredForBudgetChange: true,
      requiredPastLimit: false,
      requiredOffEqual: false,
      longest: null,
      longestOfFunds: 100,
      longestClosing: 200,
      placeholders: ["无"],
    });
  });
});
