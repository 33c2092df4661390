/** How strictly TypeScript reads learners' programs. */
import type * as TypeScript from "typescript";

export const optionsFor = (ts: typeof TypeScript): TypeScript.CompilerOptions => ({
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // Two programs of a page may both declare `main`.
  moduleDetection: ts.ModuleDetectionKind.Force,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  // Who comes from Python writes no types: what nothing is said about is not complained of, and None is not hunted for.
  noImplicitAny: false,
  strictNullChecks: false,
  noImplicitThis: false,
  useUnknownInCatchVariables: false,
  strictPropertyInitialization: false,
  allowUnreachableCode: true,
  allowUnusedLabels: true,
});
