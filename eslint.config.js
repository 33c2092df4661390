import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * The chain of the house: a room imports only what its row names. A refusal says the repair.
 * The plain data that crosses rooms (the trace, the compiled program) may be imported as types from anywhere.
 */
const rooms = {
  asyncio: [],
  modules: ["asyncio"],
  compiler: [],
  sandbox: ["asyncio", "modules", "compiler"],
  analysis: [],
  grader: ["sandbox", "analysis"],
  course: ["grader"],
  workbench: ["asyncio", "modules", "compiler", "sandbox", "grader", "course"],
  practice: ["sandbox", "grader", "course", "workbench"],
  components: ["course", "workbench", "practice"],
  pages: ["course", "workbench", "practice", "components", "styles"],
  policy: [],
  cli: ["asyncio", "modules", "compiler", "sandbox", "grader", "course", "practice", "policy"],
  authoring: ["sandbox", "grader", "course", "cli"],
};

const sharedTypes = "asyncio/trace|compiler/program|sandbox/run";

/** Inside a folder of rooms: a room imports at run time only what comes before it. Types may come from anywhere. */
const orders = {
  asyncio: [
    "python",
    "process",
    "coroutines",
    "clock",
    "sync",
    "tasks",
    "threads",
    "streams",
    "loop",
    "compiled",
  ],
  grader: [
    "recording",
    "misconceptions",
    "difference",
    "kinds",
    "format",
    "checks",
    "whereabouts",
    "grading",
    "proof",
  ],
};

/** What the files of `src/folder` may not import from other folders. */
function patternsOf(room, allowed) {
  const forbidden = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
  const may = allowed.length === 0 ? "nothing outside itself" : `only ${allowed.join(", ")}`;
  const patterns = [
    {
      regex: `\\.\\./(${forbidden.join("|")})/(?!(${sharedTypes.replaceAll(/\w+\//g, "")})\\.ts$)`,
      message: `src/${room} may import ${may} (CONTRIBUTING.md, "The chain"). Move what is needed to a room that both may import, or pass it in as an argument.`,
    },
    {
      regex: `\\.\\./(${forbidden.join("|")})/(${sharedTypes.replaceAll(/\w+\//g, "")})\\.ts$`,
      allowTypeImports: true,
      message: `src/${room} may take only types from there: write \`import type\`.`,
    },
  ];
  if (room === "asyncio") {
    patterns.push({
      regex: "^[^.]",
      message: "src/asyncio is pure: it imports no package. Pass what it needs to startInterpreter().",
    });
  }
  return patterns;
}

const restrict = (files, patterns) => ({
  files,
  rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
});

const directions = Object.entries(rooms).flatMap(([room, allowed]) => {
  const patterns = patternsOf(room, allowed);
  const order = orders[room] ?? [];
  // A later entry replaces an earlier one for the same file, so each says everything.
  return [
    restrict([`src/${room}/**/*.{ts,tsx,astro}`], patterns),
    ...order.slice(0, -1).map((inner, index) =>
      restrict(
        [`src/${room}/${inner}/**/*.ts`],
        [
          ...patterns,
          {
            regex: `\\.\\./(${order.slice(index + 1).join("|")})/`,
            allowTypeImports: true,
            message: `src/${room}/${inner} comes before that room (src/${room}/README.md): write \`import type\`, move what is needed to a room that comes first, or pass it in as an argument.`,
          },
        ],
      ),
    ),
  ];
});

/** The small loop to read stands on the language alone: nothing else has to be read for it. */
const model = restrict(
  ["src/asyncio/model/**/*.ts"],
  [
    {
      regex: "^(?!\\./|\\.\\./python/)",
      message: "src/asyncio/model may import only python/, so that it can be read alone.",
    },
  ],
);

const impure = [
  "Date",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "performance",
  "Promise",
  "queueMicrotask",
  "process",
];

export default defineConfig(
  globalIgnores([
    "dist/",
    ".astro/",
    ".cache/",
    "test-results/",
    "playwright-report/",
    // What learners write: their own language with its own globals, checked by `npm run check`.
    "content/**/*.ts",
    "exercises/driver.ts",
    "exercises/*/{start,solution,program}.ts",
    "exercises/*/{start,solution,provided,alternatives,mistakes,drivers}/**",
    "tests/grader/unseen/*/{start,solution}.ts",
    "tests/grader/unseen/*/{alternatives,mistakes,drivers}/**",
    "tests/conformance/twins/**",
    "tests/**/*.learner.ts",
    "tests/**/programs/**",
    "bench/programs/**",
  ]),
  tseslint.configs.strictTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["eslint.config.js", "*.mjs"] } },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      // Numbers and booleans read well in messages; the rule is about objects printed as [object Object].
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      // `while (true)` is how a loop that leaves from its middle is written.
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      // A leading underscore says "part of the signature, not used here".
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "none" },
      ],
      // An arrow that calls something for its effect reads better on one line.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Where an index was just checked, `!` says so; noUncheckedIndexedAccess would ask for a branch that cannot run.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    // The runtime throws and awaits Python's things, and its generators yield to the loop, not to a caller.
    files: ["src/asyncio/**/*.ts", "src/modules/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...impure.map((name) => ({
          name,
          message: `The runtime is pure and its time is virtual: no ${name}. The loop's clock and callbacks do this.`,
        })),
      ],
      // Python's names are spelled as Python spells them, and some are classes only by name.
      "@typescript-eslint/no-extraneous-class": "off",
      // A coroutine that never suspends still is a generator.
      "require-yield": "off",
    },
  },
  ...directions,
  model,
  {
    // Plain JavaScript and the parts of .astro files that TypeScript cannot type.
    files: ["**/*.js", "**/*.mjs", "**/*.astro", "**/*.astro/*.ts"],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Expectations read as sentences; a matcher that is a getter or a promise is the library's business.
    files: ["tests/**/*.ts", "tests/**/*.tsx"],
    rules: {
      "@typescript-eslint/no-unused-expressions": "off",
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    // A method that takes no argument has to see one too many, and rest parameters would change what editors show of it.
    files: ["src/asyncio/**/*.ts", "src/modules/**/*.ts"],
    rules: { "prefer-rest-params": "off" },
  },
);
