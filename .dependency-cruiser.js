// The order of this list is the architecture: a stage may import itself and any stage above it, never one below.
const stages = [
  "lib/vocabulary", // the words
  "lib/document", // file → SourceDocument
  "lib/report", // SourceDocument → ParsedReport
  "lib/place", // name and clues → division
  "lib/facts", // ParsedReport → facts, findings
  "lib/sample", // truth → reports
  "db", // facts ⇄ SQLite
  "lib/view", // rows → figures
  "lib/charts", // figure → ECharts option
  "app", // figures → pages
];

const within = (...folders) => `^(${folders.join("|")})/`;
const law = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

export default {
  forbidden: [
    ...stages
      .slice(0, -1)
      .map((stage, i) =>
        law(
          `${stage.replace("/", "-")}-looks-upstream`,
          "Data flows down the list of stages, imports point up it: so a stage can be read knowing only those above.",
          { path: within(stage) },
          { path: within(...stages.slice(i + 1)) },
        ),
      ),
    law(
      "lib-is-pure",
      "lib turns values into values: it knows neither a framework nor a database.",
      { path: "^lib/" },
      { path: "node_modules/(next|react|react-dom|drizzle-orm|better-sqlite3)/" },
    ),
    law(
      "lib-touches-no-disk",
      "Reading files is the work of scripts; lib takes bytes and gives values.",
      { path: "^lib/" },
      { dependencyTypes: ["core"] },
    ),
    law(
      "lib-borrows-only-types-from-db",
      "Views are made from rows and tested without SQLite.",
      { path: "^lib/" },
      { path: "^db/", dependencyTypesNot: ["type-only"] },
    ),
    law(
      "one-door-to-sqlite",
      "Only db/database.ts opens a database: there its settings and its reopening live.",
      { pathNot: "^db/database\\.ts$" },
      { path: "node_modules/better-sqlite3/", dependencyTypesNot: ["type-only"] },
    ),
    law(
      "site-never-parses",
      "The site reads what seed has stored; a page that parses would show figures that no extract has.",
      { path: "^app/" },
      {
        path: within("lib/document", "lib/report", "lib/place", "lib/facts", "lib/sample"),
        dependencyTypesNot: ["type-only"],
      },
    ),
    law(
      "pages-ask-queries",
      "Pages call named queries, never tables: the SQL of a page can be found by its name.",
      { path: "^app/" },
      { path: "^db/(?!queries/)", dependencyTypesNot: ["type-only"] },
    ),
    law(
      "site-never-fills",
      "The site opens a finished dataset. create-dataset finds its SQL by address, and the build of a site that reaches it takes all of db along, as files that anybody can ask for.",
      { path: "^app/" },
      { path: "^db/create-dataset\\.ts$", reachable: true },
    ),
    law(
      "browser-gets-only-pure-code",
      "A .client.tsx file ships to the browser, where neither the database nor a server component can go.",
      { path: "\\.client\\.tsx$" },
      { path: "^(app|db|lib|scripts)/", pathNot: "^lib/(vocabulary|view|charts)/|\\.client\\.tsx$" },
    ),
    law(
      "seed-never-renders",
      "Scripts write the database; they draw nothing.",
      { path: "^scripts/", pathNot: "^scripts/serve/" },
      { path: within("app", "lib/charts") },
    ),
    law(
      "serving-reads-addresses",
      "What serves finds the page that an address asks for, as proxy.ts does, and its frame; the page draws itself.",
      { path: "^scripts/serve/" },
      { path: within("app", "lib/charts"), pathNot: "^app/(_address|_frame)/" },
    ),
    law("nothing-imports-scripts", "A script is an entrance.", { path: "^(app|db|lib)/" }, { path: "^scripts/" }),
    law(
      "nothing-imports-tests",
      "Tests watch the code; the code does not know them.",
      { path: "^(app|db|lib|scripts)/" },
      { path: "^tests/" },
    ),
    law("no-cycles", "A cycle has no first file to read.", {}, { circular: true, dependencyTypesNot: ["type-only"] }),
    law(
      "no-orphans",
      "What nothing uses is deleted.",
      {
        orphan: true,
        pathNot: "\\.d\\.ts$|^app/.*(page|layout|route|error|not-found|loading|icon)\\.tsx?$|^tests/|^scripts/",
      },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.next/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
