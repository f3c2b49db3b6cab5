import type { AppStore } from "../../../src/app/core/state";
import type { ChosenProfile } from "../../../src/domain/profiles/chosen-profile";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { namedProfile } from "../../../src/domain/profiles/profiles";
import { refusal } from "../../support/fake-workbook";
import {
  openedWith,
  aMoment,
  E13,
  half,
  opened,
  shownForm,
  withStores,
} from "../../support/open-store";

withStores();

const shipped = (name: string): ChosenProfile => {
  const base = namedProfile(name);
  if (base === null) throw new Error(`no profile ${name}`);
  return { base, profile: base.profile };
};

/** 优 from 97 points on. */
const strict: ChosenProfile = {
  base: shipped("国标 2020").base,
  profile: {
    ...defaultProfile,
    name: "从严",
    grades: defaultProfile.grades.map((grade) =>
      grade.name === "优" ? { ...grade, from: "97" } : grade,
    ),
  },
};
const STRICT_STORED = { basedOn: "guobiao-2020", name: "从严", grades: strict.profile.grades };

const rulesOf = (store: AppStore): readonly [name: string, base: string | undefined] => {
  const { profile } = store.getState();
  return [profile.profile.name, profile.base?.id];
};

describe("choosing rules", () => {
  it("gives the new grade at once, without reading the workbook again", async () => {
    const { workbook, store } = await opened();
    workbook.type(E13, half);
    await aMoment();
    expect(shownForm(store).assessment.grade.computed).toBe("优");
    workbook.calls.length = 0;
    const choosing = store.chooseProfile(strict);
    expect(shownForm(store).assessment).toMatchObject({
      profile: "从严",
      grade: { computed: "良" },
      findings: expect.arrayContaining([
        expect.objectContaining({ code: "grade-mismatch" }),
      ]) as unknown,
    });
    await choosing;
    expect(workbook.calls).toEqual(["storeSetting"]);
  });

  it("has the workbook remember a shipped profile by its id", async () => {
    const { workbook, store } = await opened();
    await store.chooseProfile(shipped("四川"));
    expect(workbook.settings()).toEqual({ profile: "sichuan" });
    expect(rulesOf(store)).toEqual(["四川", "sichuan"]);
    expect(store.getState()).toMatchObject({
      profile: { isStored: true, mistakes: [] },
      notice: { kind: "profile-stored", name: "四川" },
    });
  });

  it("has it remember an adjusted one by what differs", async () => {
    const { workbook, store } = await opened();
    await store.chooseProfile(strict);
    expect(workbook.settings()).toEqual({ profile: STRICT_STORED });
  });

  it("holds through later readings, the last of two quick choices", async () => {
    const { workbook, store } = await opened();
    await Promise.all([store.chooseProfile(strict), store.chooseProfile(shipped("上海"))]);
    workbook.type(E13, half);
    await aMoment();
    expect(rulesOf(store)).toEqual(["上海", "shanghai"]);
    expect(workbook.settings()).toEqual({ profile: "shanghai" });
    expect(workbook.busiest()).toBe(1);
  });

  it("holds in this pane although the workbook refuses to remember, and is reported", async () => {
    const { workbook, store } = await opened();
    workbook.refuseNext("storeSetting", refusal("workbook-read-only"));
    await store.chooseProfile(strict);
    expect(store.getState()).toMatchObject({
      profile: { isStored: false },
      notice: { kind: "refused", code: "workbook-read-only", task: "storing-profile" },
    });
    workbook.type(E13, half);
    await aMoment();
    expect(shownForm(store).assessment.grade.computed).toBe("良");
    expect(workbook.settings()).toEqual({});
    await store.storeProfile();
    expect(workbook.settings()).toEqual({ profile: STRICT_STORED });
    expect(store.getState().profile.isStored).toBe(true);
  });

  it("is for the template too", async () => {
    const { store } = await opened();
    await store.chooseProfile(strict);
    await store.makeTemplate();
    expect(shownForm(store).assessment.profile).toBe("从严");
  });
});

describe("a workbook that remembers its rules", () => {
  it.each<[unknown, readonly [string, string | undefined]]>([
    ["sichuan", ["四川", "sichuan"]],
    [STRICT_STORED, ["从严", "guobiao-2020"]],
    [{ ...defaultProfile, name: "自定" }, ["自定", undefined]],
    [undefined, ["国标 2020", "guobiao-2020"]],
  ])("as %j is checked by them from the first reading on", async (profile, rules) => {
    const { store, workbook } = await openedWith(profile === undefined ? {} : { profile });
    expect(rulesOf(store)).toEqual(rules);
    expect(shownForm(store).assessment.profile).toBe(rules[0]);
    expect(workbook.calls).toEqual(["subscribe", "readActive"]);
  });

  it.each<[unknown, readonly string[]]>([
    ["beijing", ["basedOn unknown-base"]],
    [5, [" not-an-object"]],
    [null, [" not-an-object"]],
    [{ basedOn: "shanghai", grade: 5 }, ["grade unknown-field"]],
  ])("as %j, which is none, is checked by the usual ones, and told", async (profile, mistakes) => {
    const { store, workbook } = await openedWith({ profile });
    expect(rulesOf(store)).toEqual(["国标 2020", "guobiao-2020"]);
    expect(store.getState().profile.mistakes.map(({ path, code }) => `${path} ${code}`)).toEqual(
      mistakes,
    );
    // the stored value is not changed until somebody chooses
    expect(workbook.settings()).toEqual({ profile });
    await store.chooseProfile(shipped("上海"));
    expect(store.getState().profile.mistakes).toEqual([]);
  });

  it("by someone else's choice follows it with the next reading", async () => {
    const { workbook, store } = await opened();
    await workbook.port.storeSetting("profile", "hubei");
    workbook.type(E13, half);
    await aMoment();
    expect(rulesOf(store)).toEqual(["湖北", "hubei"]);
  });

  it("draws nothing anew when nothing has changed", async () => {
    const { store } = await openedWith({ profile: STRICT_STORED });
    const before = store.getState();
    await store.check();
    expect(store.getState().profile).toBe(before.profile);
    expect(store.getState().forms).toBe(before.forms);
  });
});
