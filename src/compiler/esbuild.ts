/**
 * What we ask of esbuild, and nothing else of it: lower async and await to generators, strip the types, make CommonJS.
 *
 * Every file is made a module by an `export {}` after its last line, so that all files follow the same rules (strict, no
 * `return` at the top level) whether they import something or not.
 */
import type { Message, TransformOptions, TransformResult } from "esbuild-wasm";

/** esbuild's `transform`, of whichever build: Node's or the browser's. */
export type Transform = (source: string, options: TransformOptions) => Promise<TransformResult>;

const options: TransformOptions = {
  loader: "ts",
  format: "cjs",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "silent",
  logLimit: 20,
  sourcemap: "external",
  // The final map gets the learner's text, without what is appended here.
  sourcesContent: false,
  supported: { "async-await": false, "async-generator": false, "for-await": false, using: false },
  tsconfigRaw: {
    compilerOptions: {
      // An import that looks unused is still an import: it runs the module, and a wrong name is refused.
      verbatimModuleSyntax: true,
      alwaysStrict: true,
    },
  },
};

export const moduleSuffix = "\nexport {};";

export type Lowering =
  { ok: true; code: string; map: string; warnings: Message[] } | { ok: false; errors: Message[] };

/** Lowers one file. Rejects only if esbuild itself fails, never for what the file says. */
export async function lower(transform: Transform, source: string, path: string): Promise<Lowering> {
  try {
    const result = await transform(source + moduleSuffix, { ...options, sourcefile: path });
    return { ok: true, code: result.code, map: result.map, warnings: result.warnings };
  } catch (error) {
    if (isTransformFailure(error) && error.errors.length > 0) return { ok: false, errors: error.errors };
    throw error;
  }
}

function isTransformFailure(error: unknown): error is { errors: Message[] } {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}

/** Something of everything, so that warming up warms what programs use. */
export const warmingSource = "async function main() { for await (const x of []) { await using y = x; } }";
