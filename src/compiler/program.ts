/**
 * What the compiler hands over: runnable code with its table of sites, or diagnostics. Plain data, so that it crosses
 * realms.
 */

/** A place in the learner's source. Lines and columns count from 1, as editors show them. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/**
 * A place that the compiled code can name by number while it runs: `program.sites[n]`. Number 0 is "unknown".
 * `function` sites carry the name of the function, as a traceback shows it (`main`, `Worker.run`, `<lambda>` is never used:
 * an arrow without a name is `<anonymous>`).
 */
export interface Site extends Place {
  kind: "await" | "yield" | "loop" | "call" | "catch" | "function" | "module" | "change";
  /** For a function: its name. */
  name?: string;
  /** For a function: its name with the functions around it, as Python's `__qualname__`: `main.<locals>.inner`. */
  qualname?: string;
  /** For a `catch`: the classes that it asks for by `instanceof`. */
  asks?: string[];
  /** For a function: the indexes of parameters that nothing it does holds on to once it has ended; see `pass/unheld.ts`. */
  unheld?: number[];
  /** For a call: what becomes of its value. */
  use?: CallUse;
  /** For a change of something shared: the look by which it goes, with awaits in between. */
  look?: Look;
}

/** A look at something shared: a condition, or a copy that a new value is made of. */
export interface Look {
  /** What is changed by it: `this.passengers`. */
  name: string;
  /** What looked, as it is written: `seats > 0`. */
  text: string;
  /** What the condition was then; null of a copy. */
  was: boolean | null;
  line: number;
  column: number;
  /** The awaits between the look and the change, in the order of the code. */
  awaits: { line: number; column: number }[];
}

/** What the code around a call does with the call's value. */
export interface CallUse {
  /** What is called: `load`, `asyncio.gather`, `this.pay`; of what is no name, the method (`.map`); else "". */
  callee: string;
  hasArguments: boolean;
  /** The calls that get it as an argument, or in a list, innermost first: `[".map", "asyncio.gather"]`. */
  into: string[];
  /** What becomes of it, or of what the outermost of these calls gives. */
  becomes:
    | "awaited"
    /** Asked only whether it is true. */
    | "condition"
    | "negated"
    | "returned"
    /** The whole of a statement. */
    | "dropped"
    /** Assigned to a variable. */
    | "kept"
    /** Something of it is asked for: `load().then`. */
    | "member"
    /** Of `+`, `>`, or in a text. */
    | "operand"
    | "other";
  /** The function that runs it: only an async one can await. */
  around: "async" | "plain" | "constructor" | "module";
}

/** One module of the program, ready for `new Function`. */
export interface CompiledModule {
  /** The path the program knows it by, such as `main.ts` or `drivers/slow.ts`. */
  path: string;
  /** The body of a CommonJS module function with the parameters `exports, require, module, __yp`. */
  code: string;
  /** The source map from `code` to the source, version 3, as JSON; for the frames of plain functions in a traceback. */
  map: string;
  /** The module's imports, resolved: as written -> a module's path in the program, or the name of a built-in module. */
  imports: Record<string, string>;
  /**
   * What engines say in error messages -> what the learner wrote, such as `import_asyncio.default` -> `asyncio`; for
   * `inLearnersWords()`.
   */
  names: Record<string, string>;
}

export interface Program {
  entry: string;
  modules: CompiledModule[];
  sites: Site[];
}

/** A complaint about the source, in the learner's words and lines. */
export interface Diagnostic extends Place {
  severity: "error" | "warning";
  /** A stable name, such as `syntax`, `unknown-import`, `top-level-await`. */
  code: string;
  /** What is wrong, in one sentence. */
  message: string;
  /** The likely cause and the line that would be right, when known. */
  help?: string;
  /** The text of the line. */
  source: string;
  /** How many characters are meant, from `column` on; at least 1. */
  length: number;
}

export type Compiled =
  { ok: true; program: Program; warnings: Diagnostic[] } | { ok: false; diagnostics: Diagnostic[] };

/** The source files of a program: path -> text. */
export type Sources = Record<string, string>;
