import { requestedTemplate } from "../../../src/cli/template/requested-template";
import { profileNamed } from "../../../src/domain/profiles/profiles";
import { USUAL_CHOICES } from "../../../src/domain/template/template-choices";

function named(name: string) {
  const profile = profileNamed(name);
  if (profile === null) throw new Error(`no profile ${name}`);
  return profile;
}

const labels = (profile: string, ...rest: [typeof USUAL_CHOICES, number | null]): string[] => {
  const sheet = requestedTemplate(named(profile), ...rest);
  if (typeof sheet === "string") throw new Error(sheet);
  return sheet.cells.map(({ content }) => content.value);
};

describe("the template asked for", () => {
  it("has cost as a level 1 where its profile has it so, or it is asked for", () => {
    expect(labels("含成本指标 2021", USUAL_CHOICES, null)).toContain("经济成本指标");
    expect(labels("国标 2020", USUAL_CHOICES, null)).not.toContain("经济成本指标");
    expect(labels("国标 2020", { ...USUAL_CHOICES, withCost: true }, null)).toContain(
      "经济成本指标",
    );
  });

  it("has the rows named before those of all", () => {
    const sheet = requestedTemplate(
      named("国标 2020"),
      { ...USUAL_CHOICES, rows: { 质量指标: 0, 数量指标: 5 } },
      1,
    );
    // 5 rows of 数量指标, none of 质量指标, one of each of the seven others
    expect(sheet).toMatchObject({ frozenRows: 12, print: { to: { row: 12 + 5 + 7 + 2 } } });
  });

  it.each([
    [
      "上海",
      { withCost: true },
      null,
      "评分规则“上海”没有把成本指标列为一级指标的权重，不能用 --cost。",
    ],
    [
      "含成本指标 2021",
      { withCost: false },
      null,
      "评分规则“含成本指标 2021”把成本指标列为一级指标，不能用 --no-cost。",
    ],
    ["国标 2020", {}, 0, "所有二级指标都是 0 行，请至少保留一个。"],
    [
      "国标 2020",
      { rows: { 经济成本指标: 1 } },
      null,
      "没有名为“经济成本指标”的二级指标。可用的二级指标：数量指标、质量指标、时效指标、成本指标、" +
        "经济效益指标、社会效益指标、生态效益指标、可持续影响指标、服务对象满意度指标。",
    ],
  ])("by %s with %j and %j rows is answered by %s", (profile, chosen, rows, message) => {
    const choices = { ...USUAL_CHOICES, ...chosen };
    expect(requestedTemplate(named(profile), choices, rows)).toBe(message);
  });
});
