/** The levels of the published annexes. */
import type { TemplateLevel1 } from "./template-options";

const ROWS = 2;

const level = (label: string, level2: readonly string[]): TemplateLevel1 => ({
  label,
  level2: level2.map((name) => ({ label: name, rows: ROWS })),
});

export const COST = "成本指标";

const benefits = level("效益指标", [
  "经济效益指标",
  "社会效益指标",
  "生态效益指标",
  "可持续影响指标",
]);
const satisfaction = level("满意度指标", ["服务对象满意度指标"]);

/**
 * Two rows for each level 2. Cost is a level 2 of output (财预〔2020〕10号), or a level 1 of its own
 * that stands first (财预〔2021〕101号).
 */
export function usualLevels(withCost: boolean): readonly TemplateLevel1[] {
  return withCost
    ? [
        level(COST, ["经济成本指标", "社会成本指标", "生态环境成本指标"]),
        level("产出指标", ["数量指标", "质量指标", "时效指标"]),
        benefits,
        satisfaction,
      ]
    : [level("产出指标", ["数量指标", "质量指标", "时效指标", COST]), benefits, satisfaction];
}
