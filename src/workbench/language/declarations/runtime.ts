/**
 * The runtime's declarations, made from its source by TypeScript: what learners' code can import, and the names it sees
 * without an import. Made when the site is built; nothing is written twice.
 *
 * Five things are said differently than in the source, for learners' code runs lowered, and TypeScript knows only
 * JavaScript's own async functions:
 *   - a class with `__await__` has a `then` that nobody may call: that is how TypeScript knows what `await` gives;
 *   - a class that `await using` enters at once has `Symbol.asyncDispose`, and one that `using` enters `Symbol.dispose`;
 *   - what is private is not there: a learner's subclass may have a field of any name, as in Python;
 *   - `unknown` is `any`: what nothing is known about may be used as anything, as in Python;
 *   - `Promise` and `AsyncGenerator`, the types of what async functions give, are the runtime's own classes (`global.ts`).
 */
import { fileURLToPath } from "node:url";
import MagicString from "magic-string";
import ts from "typescript";

/** The module that learners import -> the file that is it. */
export const MODULES: Readonly<Record<string, string>> = {
  asyncio: "asyncio/asyncio.ts",
  "concurrent.futures": "modules/concurrent-futures.ts",
  contextlib: "modules/contextlib.ts",
  contextvars: "modules/contextvars.ts",
  inspect: "modules/inspect.ts",
  logging: "modules/logging.ts",
  sys: "modules/sys.ts",
  time: "modules/time.ts",
};

const BUILTINS = "asyncio/builtins.ts";
const SOURCE = fileURLToPath(new URL("../../../", import.meta.url));

/** A name that learners' code sees without an import, and where it is declared. */
export interface Builtin {
  name: string;
  file: string;
  exported: string;
}

export interface Runtime {
  /** Path below `src/` (with `.d.ts`) -> text. */
  files: Record<string, string>;
  builtins: Builtin[];
}

export function declareRuntime(): Runtime {
  const roots = [...Object.values(MODULES), BUILTINS].map((file) => SOURCE + file);
  const program = ts.createProgram({ rootNames: roots, options: OPTIONS });
  const atOnce = enteredAtOnce(program);
  const files: Record<string, string> = {};
  const { diagnostics } = program.emit(
    undefined,
    (path, text) => {
      files[path.slice(OUT.length)] = adapt(path.slice(OUT.length), text, atOnce);
    },
    undefined,
    true,
  );
  if (diagnostics.length > 0) {
    throw new Error(
      `the runtime's declarations cannot be made: ${ts.formatDiagnostics(diagnostics, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => SOURCE,
        getNewLine: () => "\n",
      })}`,
    );
  }
  return { files, builtins: builtinsOf(program) };
}

const OUT = "/declarations/";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2024.d.ts", "lib.esnext.disposable.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  declaration: true,
  emitDeclarationOnly: true,
  stripInternal: true,
  rootDir: SOURCE,
  outDir: OUT,
};

/** The classes with a method `[ENTER_AT_ONCE]`, as `file:Class`. */
function enteredAtOnce(program: ts.Program): Set<string> {
  const found = new Set<string>();
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.startsWith(SOURCE)) continue;
    for (const statement of source.statements) {
      if (!ts.isClassDeclaration(statement) || statement.name === undefined) continue;
      if (statement.members.some((member) => member.name?.getText(source) === "[ENTER_AT_ONCE]")) {
        found.add(`${declarationPath(source)}:${statement.name.text}`);
      }
    }
  }
  return found;
}

const declarationPath = (source: ts.SourceFile) =>
  source.fileName.slice(SOURCE.length).replace(/\.ts$/, ".d.ts");

/** See the top of the file. */
function adapt(path: string, text: string, atOnce: ReadonlySet<string>): string {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const out = new MagicString(text);
  const loosen = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.UnknownKeyword) out.update(node.getStart(), node.end, "any");
    ts.forEachChild(node, loosen);
  };
  loosen(source);
  for (const statement of source.statements) {
    if (!ts.isClassDeclaration(statement)) continue;
    for (const member of statement.members) if (isHidden(member)) out.remove(member.pos, member.end);
    const awaited = statement.members.map(awaitedBy).find((type) => type !== undefined);
    const added: string[] = [];
    if (awaited !== undefined) {
      added.push(`protected then(use: (value: ${awaited}) => unknown): unknown;`);
    }
    if (
      ["__enter__", "__exit__"].every((name) =>
        statement.members.some((each) => each.name?.getText() === name),
      )
    ) {
      added.push("[Symbol.dispose](): void;");
    }
    if (atOnce.has(`${path}:${statement.name?.text ?? ""}`)) {
      added.push("[Symbol.asyncDispose](): unknown;");
    }
    if (added.length > 0) out.appendLeft(statement.end - 1, `    ${added.join("\n    ")}\n`);
  }
  return out.toString();
}

/** What a subclass of `Queue` may override, in Python too. */
const OPEN_TO_SUBCLASSES: readonly string[] = ["_queue", "_init", "_put", "_get"];

function isHidden(member: ts.ClassElement): boolean {
  const flags = ts.getCombinedModifierFlags(member);
  const name = member.name?.getText() ?? "";
  if (OPEN_TO_SUBCLASSES.includes(name)) return false;
  return (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0 || /^_(?!_)/.test(name);
}

/** The type that awaiting gives, if the member is `__await__`. */
function awaitedBy(member: ts.ClassElement): string | undefined {
  if (!ts.isMethodDeclaration(member) || member.name.getText() !== "__await__") return undefined;
  const { type } = member;
  if (type === undefined || !ts.isTypeReferenceNode(type)) return undefined;
  return type.typeArguments?.[1]?.getText().replaceAll("unknown", "any");
}

/** What the object `builtins` holds: each name, and where it comes from. */
function builtinsOf(program: ts.Program): Builtin[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(SOURCE + BUILTINS)!;
  const all = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source)!)
    .find(({ name }) => name === "builtins")!;
  const { initializer } = all.valueDeclaration as ts.VariableDeclaration;
  return checker
    .getTypeAtLocation(initializer!)
    .getProperties()
    .map((property) => {
      const declared = originOf(checker, property);
      return {
        name: property.name,
        file: declarationPath(declared.declarations![0]!.getSourceFile()),
        exported: declared.name,
      };
    });
}

function originOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  if ((symbol.flags & ts.SymbolFlags.Alias) !== 0) return originOf(checker, checker.getAliasedSymbol(symbol));
  const declaration = symbol.valueDeclaration;
  if (declaration !== undefined && ts.isShorthandPropertyAssignment(declaration)) {
    return originOf(checker, checker.getShorthandAssignmentValueSymbol(declaration)!);
  }
  return symbol;
}
