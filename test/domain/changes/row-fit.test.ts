import { a1, EMPTY_CELL, type Position } from "../../../src/domain/cells";
import type { Change } from "../../../src/domain/changes/change";
import { hasFit, rowFits } from "../../../src/domain/changes/row-fit";
import type { TextRoom } from "../../../src/domain/sheet/text-room";

const ROOM: TextRoom = { width: 109, rowHeight: 15, heightBelow: 0, fontSize: 10, wraps: true };

const H13 = { row: 13, column: 8 };
const P13 = { row: 13, column: 16 };

const outline = (at: Position, length: number): Change => ({
  at,
  subject: "explanation-outline",
  label: "",
  before: EMPTY_CELL,
  after: { kind: "text", value: "甲".repeat(length) },
  overFormula: false,
  overExplained: false,
});

const fitsOf = (changes: readonly Change[], room: TextRoom | null = ROOM) =>
  [...rowFits(changes, () => room)].map(([at, { height, setsWrap }]) => [
    at,
    height.before,
    height.after,
    setsWrap,
  ]);

it("grows the row of an outline by what it lacks: two lines of 14.5 points and 4", () => {
  expect(fitsOf([outline(H13, 20)])).toEqual([["H13", 15, 33, false]]);
});

it("leaves the row that is high enough, and a room that is not known", () => {
  expect(fitsOf([outline(H13, 20)], { ...ROOM, rowHeight: 40 })).toEqual([]);
  expect(fitsOf([outline(H13, 20)], null)).toEqual([]);
});

it("leaves the rows of scores and grades", () => {
  const grade: Change = { ...outline(H13, 50), subject: "grade" };
  expect(fitsOf([grade])).toEqual([]);
});

it("has the text broken where the cell does not, if it takes several lines", () => {
  const line = { ...ROOM, rowHeight: 40, wraps: false };
  expect(fitsOf([outline(H13, 20)], line)).toEqual([["H13", 40, 40, true]]);
  expect(fitsOf([outline(H13, 10)], line)).toEqual([]);
});

it("gives one height to the texts of one row", () => {
  expect(fitsOf([outline(H13, 30), outline(P13, 20)])).toEqual([
    ["H13", 15, 48, false],
    ["P13", 15, 48, false],
  ]);
});

it("asks for the room of the text's own cell", () => {
  const asked: string[] = [];
  rowFits([outline(H13, 20)], (at) => {
    asked.push(a1(at));
    return null;
  });
  expect(asked).toEqual(["H13"]);
});

it.each([
  // whole pixels of 0.75 points
  [48, true],
  [47.25, true],
  [46.5, false],
  [60, false],
])("a row of %d points still has the 48 it was given: %p", (rowHeight, has) => {
  expect(hasFit({ height: { before: 15, after: 48 }, setsWrap: false }, rowHeight)).toBe(has);
});
