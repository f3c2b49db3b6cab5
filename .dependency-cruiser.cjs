/**
 * Who may import whom, and no circles: held for every import between files of src, those of types
 * alone included. src/README.md has the same table with the reasons.
 */

/** Each folder of src, and what it may import besides itself and the files of the folders it stands in. */
const MAY_IMPORT = {
  "domain/text": [],
  "domain/json": [],
  "domain/quantity/model": ["domain/text"],
  "domain/quantity/words": ["domain/quantity/model", "domain/text"],
  "domain/quantity/numbers": ["domain/quantity/model", "domain/text"],
  "domain/quantity/dates": ["domain/quantity/model", "domain/text"],
  "domain/quantity/units": [
    "domain/quantity/numbers",
    "domain/quantity/words",
    "domain/quantity/model",
    "domain/text",
  ],
  "domain/quantity/qualitative": ["domain/quantity/words", "domain/quantity/model", "domain/text"],
  "domain/quantity/phrase": [
    "domain/quantity/qualitative",
    "domain/quantity/units",
    "domain/quantity/dates",
    "domain/quantity/numbers",
    "domain/quantity/words",
    "domain/quantity/model",
    "domain/text",
  ],
  "domain/quantity/answer": [
    "domain/quantity/phrase",
    "domain/quantity/qualitative",
    "domain/quantity/units",
    "domain/quantity/dates",
    "domain/quantity/numbers",
    "domain/quantity/words",
    "domain/quantity/model",
    "domain/text",
  ],
  "domain/quantity": ["domain/text"],
  "domain/criterion": ["domain/quantity", "domain/text"],
  "domain/form/model": ["domain/quantity", "domain/text"],
  "domain/form/labels": ["domain/form/model", "domain/quantity", "domain/text"],
  "domain/form/grid": ["domain/form/labels", "domain/form/model", "domain/quantity", "domain/text"],
  "domain/form/header": [
    "domain/form/grid",
    "domain/form/labels",
    "domain/form/model",
    "domain/json",
    "domain/quantity",
    "domain/text",
  ],
  "domain/form/rows": [
    "domain/form/header",
    "domain/form/grid",
    "domain/form/labels",
    "domain/form/model",
    "domain/quantity",
    "domain/text",
  ],
  "domain/form/blocks": [
    "domain/form/header",
    "domain/form/grid",
    "domain/form/labels",
    "domain/form/model",
    "domain/quantity",
    "domain/text",
  ],
  "domain/form/areas": [
    "domain/form/blocks",
    "domain/form/rows",
    "domain/form/header",
    "domain/form/grid",
    "domain/form/labels",
    "domain/form/model",
    "domain/quantity",
    "domain/text",
  ],
  "domain/form": ["domain/json", "domain/quantity", "domain/text"],
  "domain/explanation": ["domain/quantity", "domain/text"],
  "domain/profiles": ["domain/explanation", "domain/json", "domain/quantity", "domain/text"],
  "domain/scores": ["domain/form", "domain/quantity"],
  "domain/findings": ["domain/form", "domain/quantity", "domain/scores"],
  "domain/scoring": [
    "domain/criterion",
    "domain/explanation",
    "domain/form",
    "domain/profiles",
    "domain/quantity",
    "domain/scores",
    "domain/text",
  ],
  "domain/checks": [
    "domain/explanation",
    "domain/findings",
    "domain/form",
    "domain/profiles",
    "domain/scores",
    "domain/text",
  ],
  "domain/assessment": [
    "domain/checks",
    "domain/findings",
    "domain/form",
    "domain/profiles",
    "domain/scores",
    "domain/scoring",
  ],
  "domain/changes": [
    "domain/assessment",
    "domain/explanation",
    "domain/findings",
    "domain/form",
    "domain/profiles",
    "domain/quantity",
    "domain/scores",
    "domain/scoring",
    "domain/sheet",
    "domain/text",
  ],
  "domain/accepted": [
    "domain/assessment",
    "domain/changes",
    "domain/findings",
    "domain/form",
    "domain/json",
    "domain/profiles",
    "domain/text",
  ],
  "domain/summary": [
    "domain/accepted",
    "domain/assessment",
    "domain/changes",
    "domain/explanation",
    "domain/findings",
    "domain/form",
    "domain/profiles",
    "domain/quantity",
    "domain/scores",
    "domain/scoring",
    "domain/text",
  ],
  "domain/suggestion": ["domain/explanation", "domain/form", "domain/profiles", "domain/text"],
  "domain/sheet": ["domain/text"],
  "domain/anonymised": ["domain/form", "domain/quantity", "domain/sheet", "domain/text"],
  "domain/template": [
    "domain/explanation",
    "domain/form",
    "domain/json",
    "domain/profiles",
    "domain/quantity",
    "domain/sheet",
    "domain/text",
  ],
  "domain/report": [
    "domain/accepted",
    "domain/assessment",
    "domain/findings",
    "domain/form",
    "domain/profiles",
    "domain/scores",
    "domain/sheet",
    "domain/summary",
    "domain/text",
  ],
  "domain/collection": [
    "domain/accepted",
    "domain/findings",
    "domain/form",
    "domain/report",
    "domain/scores",
    "domain/sheet",
    "domain/summary",
    "domain/text",
  ],
  domain: [],
  "app/core": ["domain"],
  "app/settings": ["app/core", "domain"],
  "app/plan": ["app/settings", "app/core", "domain"],
  "app/read": ["app/plan", "app/settings", "app/core", "domain"],
  "app/batch": ["app/read", "app/plan", "app/settings", "app/core", "domain"],
  "app/actions": ["app/read", "app/plan", "app/settings", "app/core", "domain"],
  app: ["domain"],
  messages: ["domain", "app"],
  excel: ["domain", "app/core"],
  xlsx: ["domain", "app/core"],
  // of batch and xlsx: what checks files and makes them is wired here, as it is fetched later
  taskpane: ["domain", "app", "batch", "messages"],
  commands: ["domain", "app", "messages"],
  // of app: how a problem of a file is named
  batch: ["domain", "app/core", "app/plan", "messages", "xlsx"],
  // of webpack-loaders: what is worked out when the command is bundled
  cli: ["domain", "app", "batch", "messages", "xlsx", "webpack-loaders"],
  page: ["domain", "app", "batch", "messages", "taskpane", "xlsx"],
  workbench: ["domain", "xlsx"],
  // of workbench: the build's own programs
  release: ["workbench"],
};

/** The files that wire everything together. */
const WIRING = [
  "^src/taskpane/index\\.tsx$",
  "^src/commands/index\\.ts$",
  "^src/cli/(((template|fill|anonymise)/)?index|jixiao)\\.ts$",
  "^src/page/start-page\\.tsx$",
];

const inside = (folder) => `^src/${folder}/`;

/** The files that stand directly in the folders that a folder is part of: src/domain/decimal.ts. */
function filesAbove(folder) {
  const parts = folder.split("/").slice(0, -1);
  return parts.map((_, index) => `^src/${parts.slice(0, index + 1).join("/")}/[^/]+$`);
}

/** A folder's parts with a rule of their own are not held by the rule of the folder. */
const partsOf = (folder) =>
  Object.keys(MAY_IMPORT)
    .filter((other) => other.startsWith(`${folder}/`))
    .map(inside);

// src/domain/form/*.ts and src/domain/quantity/*.ts stand above the folders beside them, which do not
// import them
const BELOW_ITS_FILES = new Set(
  Object.keys(MAY_IMPORT).filter((name) => /^domain\/(?:form|quantity)\//u.test(name)),
);

const zones = Object.entries(MAY_IMPORT).map(([folder, others]) => ({
  name: `may-import-${folder.replaceAll("/", "-")}`,
  comment: `src/${folder} may import ${others.join(", ") || "nothing of the other folders"}`,
  severity: "error",
  from: { path: inside(folder), pathNot: [...partsOf(folder), ...WIRING] },
  to: {
    path: "^src/",
    pathNot: [
      inside(folder),
      ...others.map(inside),
      ...filesAbove(folder).filter(
        (path) => !BELOW_ITS_FILES.has(folder) || path.includes("domain/["),
      ),
    ],
  },
}));

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    ...zones,
    {
      name: "form-within-form",
      comment: "a declaration is read by the parts of a form, never the other way round",
      severity: "error",
      from: { path: "^src/domain/form/", pathNot: "^src/domain/form/declaration/" },
      to: { path: "^src/domain/form/declaration/" },
    },
    {
      name: "workbench-stays-out",
      comment: "the product never imports the workbench",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(workbench|release)/" },
      to: { path: "^src/workbench/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
