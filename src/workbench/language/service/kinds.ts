/** What a type is to asyncio: a coroutine, a function that gives one, something to be entered. */
import type * as TypeScript from "typescript";

export class Kinds {
  readonly #ts: typeof TypeScript;
  readonly checker: TypeScript.TypeChecker;

  constructor(ts: typeof TypeScript, checker: TypeScript.TypeChecker) {
    this.#ts = ts;
    this.checker = checker;
  }

  typeOf(node: TypeScript.Node): TypeScript.Type {
    return this.checker.getTypeAtLocation(node);
  }

  isCoroutine(type: TypeScript.Type): boolean {
    return isRuntimes(type, "Coroutine");
  }

  /** A coroutine, a task or a future: what `await` takes. */
  isAwaitable(type: TypeScript.Type): boolean {
    return !this.isAny(type) && type.getProperty("__await__") !== undefined;
  }

  isAny(type: TypeScript.Type): boolean {
    return (type.flags & this.#ts.TypeFlags.Any) !== 0;
  }

  /** An async function, or one of asyncio's: calling it gives a coroutine. */
  givesCoroutine(type: TypeScript.Type): boolean {
    const signatures = type.getCallSignatures();
    return signatures.length > 0 && signatures.every((each) => this.isCoroutine(each.getReturnType()));
  }

  isAsyncManager(type: TypeScript.Type): boolean {
    return has(type, "__aenter__") && has(type, "__aexit__");
  }

  isManager(type: TypeScript.Type): boolean {
    return has(type, "__enter__") && has(type, "__exit__");
  }

  isAsyncIterable(type: TypeScript.Type): boolean {
    return (
      has(type, "__aiter__") || type.getProperties().some(({ name }) => name.startsWith("__@asyncIterator"))
    );
  }

  /** An array or a tuple, which has `map` and can be indexed. */
  isList(type: TypeScript.Type): boolean {
    return this.checker.isArrayLikeType(type);
  }

  /** What a list holds. */
  elementOf(type: TypeScript.Type): TypeScript.Type | undefined {
    return this.checker.getIndexTypeOfType(type, this.#ts.IndexKind.Number);
  }

  isError(type: TypeScript.Type): boolean {
    return has(type, "message") && has(type, "stack");
  }

  /** The class of learners' code that a type is an instance of. */
  ownClass(type: TypeScript.Type): TypeScript.ClassLikeDeclaration | null {
    const symbol = type.symbol as TypeScript.Symbol | undefined;
    const declaration = symbol?.valueDeclaration;
    if (declaration === undefined || !this.#ts.isClassLike(declaration)) return null;
    return declaration.getSourceFile().isDeclarationFile ? null : declaration;
  }
}

const has = (type: TypeScript.Type, name: string) => type.getProperty(name) !== undefined;

function isRuntimes(type: TypeScript.Type, name: string): boolean {
  const symbol = type.symbol as TypeScript.Symbol | undefined;
  return (
    symbol?.name === name &&
    (symbol.declarations?.some((each) => each.getSourceFile().fileName.startsWith("/runtime/")) ?? false)
  );
}
