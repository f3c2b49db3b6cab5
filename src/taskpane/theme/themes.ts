import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type PartialTheme,
} from "@fluentui/react-components";

/** Excel's green, from darkest to lightest. */
const green: BrandVariants = {
  10: "#020F07",
  20: "#06210F",
  30: "#083318",
  40: "#0A4220",
  50: "#0C5228",
  60: "#0E6231",
  70: "#0F7039",
  80: "#107C41",
  90: "#2B8A52",
  100: "#439964",
  110: "#5BA877",
  120: "#74B68B",
  130: "#8EC5A0",
  140: "#A9D3B6",
  150: "#C5E2CE",
  160: "#E1F1E6",
};

const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** Named colours that the pane does not use: Fluent's fields and buttons use red, green and orange only. */
const OTHER_PALETTES = /^colorPalette(?!(Red|Green|DarkOrange)(Foreground|Border))/;

const withoutPalettes = (theme: PartialTheme): PartialTheme =>
  Object.fromEntries(Object.entries(theme).filter(([name]) => !OTHER_PALETTES.test(name)));

/** The theme on a light background. */
export const lightTheme = { ...withoutPalettes(createLightTheme(green)), fontFamilyBase };

/** On the dark background the brand's text shades and Fluent's red have too little contrast. */
export const darkTheme = {
  ...withoutPalettes(createDarkTheme(green)),
  fontFamilyBase,
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorBrandForegroundLinkPressed: green[140],
  // contrast 5.2 : 1 on the pane's background; Fluent's own red has 4.4 : 1
  colorStatusDangerForeground1: "#E37D86",
};
