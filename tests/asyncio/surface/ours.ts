/**
 * Our own surface, as a learner's editor sees it: every name that a built-in module exports, with its documentation, its
 * parameters and the keywords that its last object takes. Read from the sources with TypeScript's own checker.
 */
import { fileURLToPath } from "node:url";

import ts from "typescript";

export interface Parameter {
  name: string;
  /** Written `...name`. */
  rest: boolean;
  optional: boolean;
  /** The text of its default, if it has one. */
  default: string | null;
  /** The names of the plain object that it can be instead of, or besides, a value by position. */
  keywords: string[];
}

export interface Name {
  /** `asyncio.Queue.put` */
  path: string;
  kind: "class" | "function" | "method" | "attribute" | "value";
  static: boolean;
  documentation: string;
  parameters: Parameter[];
  /** Its documentation stands with a class that it extends, in the course or in JavaScript. */
  inherited: boolean;
  /** The file and line that define it. */
  place: string;
}

const house = fileURLToPath(new URL("../../..", import.meta.url));

/** The modules that learners import, and the file that is each. */
export const modules: Readonly<Record<string, string>> = {
  asyncio: "src/asyncio/asyncio.ts",
  "concurrent.futures": "src/modules/concurrent-futures.ts",
  contextlib: "src/modules/contextlib.ts",
  contextvars: "src/modules/contextvars.ts",
  inspect: "src/modules/inspect.ts",
  logging: "src/modules/logging.ts",
  sys: "src/modules/sys.ts",
  time: "src/modules/time.ts",
  builtins: "src/asyncio/builtins.ts",
};

/** Every name of every module, sorted; classes with their public members. */
export function readSurface(): Name[] {
  const config = ts.readConfigFile(`${house}tsconfig.json`, (path) => ts.sys.readFile(path)).config as {
    compilerOptions: object;
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      target: "es2024",
      strict: true,
      lib: ["lib.es2024.d.ts", "lib.esnext.disposable.d.ts"],
      types: [],
    },
    house,
  );
  const files = Object.values(modules).map((file) => house + file);
  const program = ts.createProgram({ rootNames: files, options });
  const reader = new Reader(program.getTypeChecker());
  for (const [module, file] of Object.entries(modules)) {
    reader.readModule(module, program.getSourceFile(house + file)!);
  }
  return reader.names.sort((a, b) => (a.path < b.path ? -1 : 1));
}

class Reader {
  readonly names: Name[] = [];
  private readonly checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.checker = checker;
  }

  readModule(module: string, source: ts.SourceFile): void {
    const exports = this.checker.getExportsOfModule(this.checker.getSymbolAtLocation(source)!);
    for (const symbol of module === "builtins" ? this.builtins(exports) : exports) {
      this.readExport(module, symbol, source);
    }
  }

  /** What learners see without an import: the properties of one object. */
  private builtins(exports: readonly ts.Symbol[]): ts.Symbol[] {
    const all = exports.find((symbol) => symbol.name === "builtins")!;
    const initializer = (all.valueDeclaration as ts.VariableDeclaration).initializer!;
    return this.checker.getTypeAtLocation(initializer).getProperties();
  }

  private readExport(module: string, exported: ts.Symbol, source: ts.SourceFile): void {
    const symbol = this.origin(exported);
    if ((symbol.flags & ts.SymbolFlags.Value) === 0) return;
    const path = `${module}.${exported.name}`;
    const type = this.checker.getTypeOfSymbolAtLocation(symbol, source);
    const made = type.getConstructSignatures();
    const called = type.getCallSignatures();
    if ((symbol.flags & ts.SymbolFlags.Class) !== 0) {
      this.add(path, "class", symbol, made);
      const members = this.checker.getDeclaredTypeOfSymbol(symbol).getProperties();
      for (const member of members) this.readMember(path, member, source, false);
      for (const member of type.getProperties()) this.readMember(path, member, source, true);
    } else if (made.length > 0) this.add(path, "class", symbol, made);
    else this.add(path, called.length > 0 ? "function" : "value", symbol, called);
  }

  private readMember(path: string, member: ts.Symbol, source: ts.SourceFile, isStatic: boolean): void {
    const declaration = member.valueDeclaration;
    if (declaration === undefined || member.name.startsWith("__@") || member.name === "prototype") return;
    const flags = ts.getCombinedModifierFlags(declaration);
    if ((flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0) return;
    if (ts.getJSDocTags(declaration).some((tag) => tag.tagName.text === "internal")) return;
    const file = declaration.getSourceFile();
    if (!file.fileName.startsWith(house) || file.fileName.includes("/node_modules/")) return;
    const type = this.checker.getTypeOfSymbolAtLocation(member, source);
    const called = type.getCallSignatures();
    const isMethod = (member.flags & ts.SymbolFlags.Method) !== 0;
    this.add(`${path}.${member.name}`, isMethod ? "method" : "attribute", member, called, isStatic);
  }

  private origin(symbol: ts.Symbol): ts.Symbol {
    let origin = symbol;
    if ((origin.flags & ts.SymbolFlags.Alias) !== 0) origin = this.checker.getAliasedSymbol(origin);
    const declaration = origin.valueDeclaration ?? origin.declarations?.[0];
    const shorthand = declaration !== undefined && ts.isShorthandPropertyAssignment(declaration);
    if (shorthand) {
      return this.origin(this.checker.getShorthandAssignmentValueSymbol(declaration)!);
    }
    return origin;
  }

  private add(
    path: string,
    kind: Name["kind"],
    symbol: ts.Symbol,
    signatures: readonly ts.Signature[],
    isStatic = false,
  ): void {
    const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
    if (declaration === undefined) throw new Error(`${path} is declared nowhere`);
    const file = declaration.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(declaration.getStart());
    this.names.push({
      path,
      kind,
      static: isStatic,
      documentation: ts.displayPartsToString(symbol.getDocumentationComment(this.checker)),
      parameters: this.parameters(signatures),
      inherited: (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Override) !== 0,
      place: `${file.fileName.slice(house.length)}:${line + 1}`,
    });
  }

  /** Those of the longest signature; keywords of all. */
  private parameters(signatures: readonly ts.Signature[]): Parameter[] {
    const all = signatures.map((each) => each.parameters.flatMap((parameter) => this.parameter(parameter)));
    const longest = all.sort((a, b) => b.length - a.length)[0] ?? [];
    return longest.map((parameter, i) => ({
      ...parameter,
      keywords: [...new Set(all.flatMap((each) => each[i]?.keywords ?? []))],
    }));
  }

  /** One, or the several that a `...rest` with a tuple's type stands for. */
  private parameter(symbol: ts.Symbol): Parameter[] {
    const declaration = symbol.valueDeclaration as ts.ParameterDeclaration;
    const type = this.checker.getTypeOfSymbolAtLocation(symbol, declaration);
    const rest = declaration.dotDotDotToken !== undefined;
    if (rest && this.checker.isTupleType(type)) {
      const { target } = type as ts.TupleTypeReference;
      const types = this.checker.getTypeArguments(type as ts.TypeReference);
      const labels = target.labeledElementDeclarations ?? [];
      if (labels.every((label) => label !== undefined) && labels.length > 0) {
        return labels.map((label, i) => ({
          name: label.name.getText(),
          rest: label.dotDotDotToken !== undefined,
          optional: label.questionToken !== undefined || initializerOf(label) !== undefined,
          default: initializerOf(label)?.getText() ?? null,
          keywords: this.keywords(types[i]!),
        }));
      }
    }
    return [
      {
        name: symbol.name,
        rest,
        optional: declaration.questionToken !== undefined || declaration.initializer !== undefined,
        default: declaration.initializer?.getText() ?? null,
        keywords: this.keywords(type),
      },
    ];
  }

  /** The properties of the plain objects that a parameter can be. */
  private keywords(type: ts.Type): string[] {
    return this.parts(type)
      .filter((part) => isPlainObject(part))
      .flatMap((part) => part.getProperties().map((property) => property.name));
  }

  private parts(type: ts.Type): ts.Type[] {
    if (type.isUnion()) return type.types.flatMap((part) => this.parts(part));
    if (this.checker.isTupleType(type) || this.checker.isArrayType(type)) {
      return this.checker.getTypeArguments(type as ts.TypeReference).flatMap((part) => this.parts(part));
    }
    return [type];
  }
}

function initializerOf(label: ts.NamedTupleMember | ts.ParameterDeclaration): ts.Expression | undefined {
  return ts.isParameter(label) ? label.initializer : undefined;
}

/** A type literal, or an interface whose name says that it is keywords. */
function isPlainObject(type: ts.Type): boolean {
  const { symbol } = type as { symbol?: ts.Symbol };
  if (symbol === undefined || type.getCallSignatures().length > 0) return false;
  return symbol.name === "__type" || symbol.name.endsWith("Keywords");
}
