import { readChoices, USUAL_CHOICES } from "../../../src/domain/template/template-choices";

describe("choices that were kept", () => {
  it.each([
    USUAL_CHOICES,
    { ...USUAL_CHOICES, layout: "national", amounts: "元", withCost: true },
    { ...USUAL_CHOICES, rows: { 数量指标: 0, 质量指标: 30 }, year: "2025", unit: "乙中心" },
  ])("are read as they were: %j", (choices) => {
    expect(readChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
  });

  it.each([
    null,
    "上海",
    {},
    { ...USUAL_CHOICES, layout: "beijing" },
    { ...USUAL_CHOICES, rows: { 数量指标: -1 } },
    { ...USUAL_CHOICES, rows: { 数量指标: 31 } },
    { ...USUAL_CHOICES, rows: { 数量指标: 1.5 } },
    { ...USUAL_CHOICES, year: 2025 },
    { ...USUAL_CHOICES, more: true },
  ])("are none when they are %j", (kept) => {
    expect(readChoices(kept)).toBeNull();
  });
});
