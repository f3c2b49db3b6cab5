/** What the shipped scoring rules are called in English. */

const NAMES: ReadonlyMap<string, string> = new Map([
  ["国标 2020", "National 2020"],
  ["含成本指标 2021", "With cost indicators 2021"],
  ["上海", "Shanghai"],
  ["广西", "Guangxi"],
  ["天津/河北", "Tianjin/Hebei"],
  ["四川", "Sichuan"],
  ["湖北", "Hubei"],
  ["浙江", "Zhejiang"],
]);

/** The English name of shipped rules; any other is a unit's own and stays. */
export const profileName = (name: string): string => NAMES.get(name) ?? name;
