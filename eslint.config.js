import js from "@eslint/js";
import globals from "globals";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The files that wire everything together. */
const wiring = ["src/taskpane/index.tsx", "src/commands/index.ts", "src/cli/index.ts"];

const decimalJs = { name: "decimal.js", message: "Only src/domain/decimal.ts imports it." };

const stylesHere = {
  name: "@fluentui/react-components",
  importNames: ["makeStyles", "makeStaticStyles", "makeResetStyles", "tokens"],
  message: "Styles stand in a *.styles.ts beside the component: they are compiled by the build.",
};

export default tseslint.config(
  { ignores: ["dist", "build", "coverage", "node_modules"] },
  js.configs.recommended,
  { languageOptions: { globals: globals.node } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "no-console": "error",
      "no-alert": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/domain/decimal.ts"],
    rules: { "no-restricted-imports": ["error", { paths: [decimalJs] }] },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    rules: { "no-restricted-imports": ["error", { paths: [decimalJs, stylesHere] }] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/workbench/**", ...wiring],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/excel says Excel." },
        { name: "Office", message: "Only src/excel says Office." },
        { name: "OfficeExtension", message: "Only src/excel says OfficeExtension." },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      officeAddins.configs.recommended
        .flatMap((config) => Object.entries(config.rules ?? {}))
        .filter(([name]) => name.startsWith("office-addins/")),
    ),
  },
  {
    files: ["src/taskpane/**/*.tsx", "test/taskpane/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/{cli,workbench}/**/*", "test/**/*"],
    rules: { "no-console": "off" },
  },
);
