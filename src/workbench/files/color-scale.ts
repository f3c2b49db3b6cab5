/** Colour scales of conditional formats: an .xlsx file's ↔ the grid's. */
import {
  CFRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { Color, ConditionalRule } from "./xlsx-library";

type GridScale = Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.colorScale }>;
type FileScale = NonNullable<ConditionalRule["colorScale"]>;
type FileValue = FileScale["cfvo"][number];

const VALUE_TYPES: readonly [CFValueType, FileValue["type"]][] = [
  [CFValueType.min, "min"],
  [CFValueType.max, "max"],
  [CFValueType.num, "num"],
  [CFValueType.percent, "percent"],
  [CFValueType.percentile, "percentile"],
];

/** The grid's colour scale; null when it has a type of value that the grid does not support. */
export function gridScale({ colorScale }: ConditionalRule): GridScale | null {
  const config = (colorScale?.cfvo ?? []).flatMap((value, index) => {
    const type = VALUE_TYPES.find(([, name]) => name === value.type)?.[0];
    const color = colorScale?.colors[index]?.slice(-6);
    if (!type || !color) return [];
    const number = value.value === undefined ? {} : { value: Number(value.value) };
    return [{ index, color: `#${color.toLowerCase()}`, value: { type, ...number } }];
  });
  const isWhole = config.length > 0 && config.length === colorScale?.cfvo.length;
  return isWhole ? { type: CFRuleType.colorScale, config } : null;
}

/** The file's colour scale; null when a value is a formula or a colour is invalid. */
export function fileScale(
  config: GridScale["config"],
  colorOf: (color: string) => Color | null,
): Pick<ConditionalRule, "type" | "colorScale"> | null {
  const cfvo: FileValue[] = [];
  const colors: string[] = [];
  for (const { color, value } of config) {
    const type = VALUE_TYPES.find(([code]) => code === value.type)?.[1];
    const rgb = colorOf(color)?.rgb;
    if (!type || !rgb) return null;
    cfvo.push({ type, ...(value.value === undefined ? {} : { value: String(value.value) }) });
    colors.push(`FF${rgb}`);
  }
  return { type: "colorScale", colorScale: { cfvo, colors } };
}
