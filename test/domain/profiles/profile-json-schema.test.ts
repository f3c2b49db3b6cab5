/** assets/help/profile.schema.json, which is for editors, agrees with the reader of profiles. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathOf } from "../../../src/domain/json/mistake";
import { parseProfile } from "../../../src/domain/profiles/profile-schema";
import { namedProfile, readProfile } from "../../../src/domain/profiles/profiles";
import { root } from "../../support/fixture";

interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const read = (...parts: readonly string[]): unknown =>
  JSON.parse(readFileSync(path.join(root, ...parts), "utf8"));
const schema = read("assets", "help", "profile.schema.json") as Schema;
const FOR_EDITORS = ["$schema", "basedOn"];
const { $schema: _address, ...whole } = read("src/domain/profiles/guobiao-2020.json") as Record<
  string,
  unknown
>;

type Steps = readonly (string | number)[];

/** The codes of the mistakes when a place of the default rules has another value. */
function codesWith(steps: Steps, value: unknown): readonly string[] {
  const copy = structuredClone(whole);
  let parent: Record<string | number, unknown> = copy;
  for (const step of steps.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>;
  const last = steps.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  const reading = parseProfile(copy);
  return reading.kind === "profile"
    ? []
    : reading.mistakes.filter((each) => each.path === pathOf(steps)).map(({ code }) => code);
}

/** Mistakes of a single value; a JSON schema cannot state whether values agree with each other. */
const OF_ONE_VALUE = /^(not-|missing|unknown-field|empty-list)/u;
const refuses = (steps: Steps, value: unknown): boolean =>
  codesWith(steps, value).some((code) => OF_ONE_VALUE.test(code));

/** Every place of the default rules that the schema describes, with the description. */
function* places(
  part: Schema,
  value: unknown,
  steps: Steps = [],
): Generator<readonly [Steps, Schema]> {
  if (steps.length > 0) yield [steps, part];
  for (const [name, own] of Object.entries(part.properties ?? {})) {
    const within = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (steps.length > 0 || !FOR_EDITORS.includes(name))
      yield* places(own, within, [...steps, name]);
  }
  const [first] = Array.isArray(value) ? (value as unknown[]) : [];
  if (part.items !== undefined && first !== undefined)
    yield* places(part.items, first, [...steps, 0]);
}

const all = [...places(schema, whole)];
const alternatives = (part: Schema): readonly Schema[] => part.anyOf ?? [part];

describe("the JSON schema of rules files", () => {
  it("has the fields that the reader has, no more and no less", () => {
    const objects: readonly (readonly [Steps, Schema])[] = [
      ...all.filter(([, { properties }]) => properties !== undefined),
    ];
    expect(objects.length).toBeGreaterThan(8);
    for (const [steps, { properties, additionalProperties }] of objects) {
      expect(additionalProperties).toBe(false);
      expect(refuses([...steps, "没有的"], "1")).toBe(true);
      for (const name of Object.keys(properties ?? {}))
        expect([steps, name, codesWith([...steps, name], undefined)]).toEqual([
          steps,
          name,
          ["missing"],
        ]);
    }
    const names = Object.keys(schema.properties ?? {}).filter(
      (name) => !FOR_EDITORS.includes(name),
    );
    expect(names.map((name) => codesWith([name], undefined))).toEqual(names.map(() => ["missing"]));
    expect(parseProfile(whole).kind).toBe("profile");
  });

  it("takes the same numbers", () => {
    const numbers = all.flatMap(([steps, part]) =>
      alternatives(part)
        .filter(({ minimum }) => minimum !== undefined)
        .map((bounds) => ({
          steps,
          bounds,
          takesTexts: part.anyOf?.some(({ type }) => type === "string") ?? false,
        })),
    );
    expect(numbers.length).toBeGreaterThan(15);
    for (const {
      steps,
      bounds: { type, minimum = 0, maximum = 0 },
      takesTexts,
    } of numbers) {
      const finest = type === "integer" ? 1 : 0.01;
      const outside = [minimum - finest, maximum + finest].map((each) => refuses(steps, each));
      const inside = [minimum, maximum].map((each) => refuses(steps, each));
      expect([steps, inside, outside]).toEqual([steps, [false, false], [true, true]]);
      expect([steps, refuses(steps, String(minimum))]).toEqual([steps, !takesTexts]);
      expect([steps, type, refuses(steps, minimum + 0.5)]).toEqual([
        steps,
        type,
        type === "integer",
      ]);
    }
  });

  it("takes the same kinds of values", () => {
    for (const [steps, part] of all) {
      const { minimum = 1 } = alternatives(part)[0] ?? part;
      const samples = { object: {}, array: [], string: String(minimum), boolean: true, null: null };
      const taken = Object.entries(samples).map(([kind, value]) => [kind, !refuses(steps, value)]);
      const types = alternatives(part).map(({ type }) => type);
      const said = Object.keys(samples).map((kind) => [kind, types.includes(kind)]);
      // objects with fields, and lists, are examined field by field
      const open = (kind: unknown): boolean => kind === "object" || kind === "array";
      const isChoice = part.enum !== undefined;
      const isDate = steps.join() === "date";
      const compared = (pairs: typeof said) =>
        pairs.filter(([kind]) => !open(kind) && !((isChoice || isDate) && kind === "string"));
      expect([steps, compared(taken)]).toEqual([steps, compared(said)]);
    }
  });

  it("takes the same choices", () => {
    const choices = all.filter(([, part]) => part.enum !== undefined);
    expect(choices.length).toBe(5);
    for (const [steps, part] of choices) {
      expect(part.enum?.filter((value) => refuses(steps, value))).toEqual([]);
      const reading = parseProfile({ ...whole });
      expect(reading.kind).toBe("profile");
      expect(refuses(steps, "另一个")).toBe(true);
    }
  });

  it("is named by every shipped file and may be named by any", () => {
    const folder = path.join(root, "src", "domain", "profiles");
    const shipped = readdirSync(folder).filter((name) => name.endsWith(".json"));
    expect(shipped).toHaveLength(8);
    for (const name of shipped)
      expect(read("src", "domain", "profiles", name)).toMatchObject({
        $schema: "../../../assets/help/profile.schema.json",
      });
    expect(readProfile({ $schema: "profile.schema.json", basedOn: "国标 2020" })).toEqual({
      ...namedProfile("国标 2020"),
      kind: "profile",
      base: namedProfile("国标 2020"),
      id: undefined,
    });
    expect(readProfile({ $schema: 5, basedOn: "国标 2020" }).kind).toBe("mistakes");
  });
});
