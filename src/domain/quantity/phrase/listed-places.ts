/** Places and institutions that a remark lists by their names: 2所（城关小学、东街小学）. */
import { decimal } from "../../decimal";
import { deedsIn, isVerb } from "../words/actions";
import { isModifier } from "../words/modifiers";
import { DISQUALIFYING } from "../words/vocabulary";
import { isCountingWord } from "../units/counting-units";
import type { PhraseContext } from "./parser";
import { PART_WORDS } from "./part-of-number";

/** What a remark in brackets stands behind. */
interface Beside {
  readonly context: PhraseContext;
  readonly unit: string;
  /** The number as a plain decimal; null for a range. */
  readonly value: string | null;
}

const LISTED = /^(?:分别(?:为|是)|即)?(\p{Script=Han}{3,12}(?:、\p{Script=Han}{3,12}){1,9})(等)?$/u;
const PLACE = /^(.{2,3})(?:村|社区|小学|中学|学校|幼儿园|镇|乡|街道|小区)$/u;
const KINDS_OF_PLACES = /[县市镇乡村]|社区|街道|小区/gu;
const INSTITUTIONS = /小学|中学|学校|幼儿园|高[校中]|院校|大学/gu;
const OF_SCHOOLS = /校|学|园|教/u;

/** Whether a remark names as many places of one kind as the number counts, or with 等 no more than these. */
export function listsPlaces(inner: string, { context, unit, value }: Beside): boolean {
  const [, all = "", others = ""] = LISTED.exec(inner) ?? [];
  if (all === "" || context.side !== "actual" || value === null) return false;
  if (!isCountingWord(unit) || /^[次场期批班届轮人名位]/u.test(unit)) return false;
  const places = all.split("、");
  const kinds = [
    ...(context.name.match(INSTITUTIONS) ?? []),
    ...(context.name.match(KINDS_OF_PLACES) ?? []),
  ];
  const arePlaces = places.every((place) => {
    const own = PLACE.exec(place)?.[1] ?? "";
    // 缓建 and 民办 are no names of places
    const isName =
      PART_WORDS.at(own, 0) === "" &&
      !isModifier(own) &&
      deedsIn(own).length === 0 &&
      !isVerb(own.slice(0, 2)) &&
      !/^私立/u.test(own);
    const isOfRow = !/(?:学|校|幼儿园)$/u.test(place) || OF_SCHOOLS.test(context.name);
    const fits = kinds.length === 0 || kinds.some((kind) => place.endsWith(kind));
    return (
      own !== "" &&
      isName &&
      isOfRow &&
      fits &&
      !DISQUALIFYING.test(place) &&
      !/[缓拟续扩改]建/u.test(own)
    );
  });
  const areDistinct = new Set(places).size === places.length;
  const areOfOneKind = new Set(places.map((place) => place.slice(-1))).size === 1;
  const count = decimal(String(places.length));
  return (
    arePlaces && areDistinct && areOfOneKind && (others === "" ? count.eq(value) : count.lte(value))
  );
}
