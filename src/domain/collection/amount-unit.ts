/** The unit that a form prints for the amounts of its 项目资金. */
import type { Form } from "../form/model/form";
import type { CellRole } from "../form/model/claim";
import type { AmountUnit } from "./form-record";

/** Labels of the funds name the unit anywhere, 项目资金(万元); other cells only say 单位:万元. */
const OF_FUNDS: ReadonlySet<CellRole> = new Set(["funds-header", "funds-label"]);
const ANYWHERE = /亿元|万元|千元|元/u;
const ALONE = /^[(（]?(?:金额|计量|货币|资金)?单位[:：]?(?:人民币)?(亿元|万元|千元|元)[)）]?$/u;
const LONGEST_LABEL = 30;

const isUnit = (text: string): text is AmountUnit =>
  text === "亿元" || text === "万元" || text === "千元" || text === "元";

/** The unit; null where the form names none, or several. */
export function amountUnit({ claims }: Pick<Form, "claims">): AmountUnit | null {
  const named = new Set<AmountUnit>();
  for (const { role, text } of claims) {
    if (text.length >= LONGEST_LABEL || !text.includes("元")) continue;
    const unit = OF_FUNDS.has(role) ? ANYWHERE.exec(text)?.[0] : ALONE.exec(text)?.[1];
    if (unit !== undefined && isUnit(unit)) named.add(unit);
  }
  const [unit = null] = named;
  return named.size === 1 ? unit : null;
}
