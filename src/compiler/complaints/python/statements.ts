/** Whole statements that are Python's. */
import { NAMES, type Rule } from "./rule.ts";
import { commaParts, expression, target } from "./translate.ts";

/** `1, 2` is a list where a pair is taken apart. */
function given(value: string): string {
  return commaParts(value).length > 1 ? `[${value.trim()}]` : value.trim();
}

/** What is raised, made with `new`. */
function thrown(raised: string): string {
  const error = expression(raised.trim().replace(/\s+from\s+.*$/, ""));
  if (error === "") return "throw error;";
  const [, name = "", call = ""] = /^(?:new\s+)?([\w.]+)(\(.*\))?$/.exec(error) ?? [];
  if (!/^[A-Z]|\.[A-Z]/.test(name)) return `throw ${error};`;
  return `throw new ${name === "Exception" ? "Error" : name}${call || "()"};`;
}

export const statements: readonly Rule[] = [
  [
    /(?<=^\s*|[;{})]\s*|\belse\s+)raise(?!\s*[(.=:]|[\w$])\s*([^;]*?)\s*;?(?=\s*\}*\s*$)/,
    "`raise` is Python's; here it is `throw`.",
    ([, raised = ""]) => thrown(raised),
  ],
  [
    /^\s*from\s+([\w.]+)\s+import\s+\(?([^()]+?)\)?\s*;?\s*$/,
    "Python's import begins with `from`; here the names come first.",
    ([, module = "", names = ""]) => `import { ${names.trim()} } from "${module}";`,
  ],
  [
    /^\s*import\s+([\w.]+)(?:\s+as\s+(\w+))?\s*;?\s*$/,
    "An import here names the module and says where it comes from.",
    ([, module = "", name = module.split(".").at(-1)!]) => `import ${name} from "${module}";`,
  ],
  [
    /^\s*import\s+(\w+)\s+from\s+([\w.]+)\s*;?\s*$/,
    "The name of a module goes in quotes.",
    ([, name = "", module = ""]) => `import ${name} from "${module}";`,
  ],
  [/^\s*#(?![!\w]).*$/, "A comment begins with `//` here.", ([line]) => line.trim().replace(/^#\s*/, "// ")],
  [
    /^\s*(?:"""|''').*$/,
    "A comment over several lines goes between `/*` and `*/` here.",
    ([line]) => {
      const text = line
        .trim()
        .replaceAll(/"""|'''/g, "")
        .trim();
      return `/* ${text} */`;
    },
  ],
  [
    /^\s*(?:del|global|nonlocal)\s+(\w+).*$/,
    "Python has this statement; TypeScript doesn't.",
    ([line, name = ""]) =>
      /^\s*del/.test(line) ? `${name} = undefined;` : `// \`${name}\` can be assigned here without it`,
  ],
  [
    /^\s*assert\s+([^,]+?)(?:\s*,\s*(.+?))?\s*;?\s*$/,
    "`assert` is Python's; here a condition is checked with `if`.",
    ([, condition = "", text = ""]) => `if (!(${expression(condition)})) throw new AssertionError(${text});`,
  ],
  [
    /^\s*print\s+(?!\()([^=].*?)\s*;?\s*$/,
    "What is printed goes in parentheses.",
    ([, text = ""]) => `print(${text});`,
  ],
  [
    new RegExp(
      String.raw`^\s*(?:(const|let|var)\s+(${NAMES})|(\(\s*[\w$]+(?:\s*,\s*[\w$]+)+\s*\)))\s*=(?![=>])\s*(.*?)\s*(;?)\s*$`,
    ),
    "Python unpacks a pair with `a, b = pair`; here the names go in square brackets.",
    ([, kind, declared = "", assigned = "", value = "", end = ""]) => {
      // `let a, b = 5` declares both, and gives one a value.
      const isDeclaration = (kind === "let" || kind === "var") && !/^[^=]+,[^=]+$/.test(value);
      const names = target(declared === "" ? assigned : declared);
      return isDeclaration ? null : `${kind === undefined ? "" : `${kind} `}${names} = ${given(value)}${end}`;
    },
  ],
];
