import js from "@eslint/js";
import globals from "globals";
import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const everyFolder = [
  "domain",
  "messages",
  "app",
  "excel",
  "xlsx",
  "taskpane",
  "commands",
  "cli",
  "workbench",
];

/** One rule a folder: what it may import of the others (src/README.md has the same table). */
const mayImport = {
  domain: [],
  messages: ["domain", "app"],
  app: ["domain"],
  excel: ["domain", "app/core/port.ts", "app/core/transient-error.ts"],
  xlsx: ["domain", "app/core/port.ts"],
  taskpane: ["domain", "app", "messages/index.ts"],
  commands: ["domain", "app", "messages/index.ts"],
  cli: ["domain", "messages/index.ts", "messages/command-line.ts", "app", "xlsx"],
  workbench: ["domain", "xlsx"],
};

/** The files that wire everything together. */
const wiring = ["src/taskpane/index.tsx", "src/commands/index.ts", "src/cli/index.ts"];

/** A folder itself is allowed whole ("domain"), or some of its files ("app/core/port.ts"). */
const zonesOf = (folder) =>
  everyFolder
    .filter((other) => other !== folder && !mayImport[folder].includes(other))
    .map((other) => ({
      target: `./src/${folder}`,
      from: `./src/${other}`,
      except: mayImport[folder]
        .filter((path) => path.startsWith(`${other}/`))
        .map((path) => `./${path.slice(other.length + 1)}`),
      message: `src/${folder} may not import src/${other} (see src/README.md)`,
    }));

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
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createTypeScriptImportResolver({ project: "tsconfig.json" })],
    },
    rules: {
      "import-x/no-self-import": "error",
      "no-console": "error",
      "no-alert": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  ...everyFolder.map((folder) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: wiring,
    rules: { "import-x/no-restricted-paths": ["error", { zones: zonesOf(folder) }] },
  })),
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
