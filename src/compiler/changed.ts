/** Thrown when esbuild's output is not what this compiler was written against. Never the learner's fault. */
export class EsbuildChanged extends Error {
  override name = "EsbuildChanged";

  constructor(what: string) {
    super(
      `esbuild's output has changed: ${what}. The compiler relies on the shapes that ` +
        "tests/compiler/esbuild.test.ts pins; run it, and fix src/compiler accordingly.",
    );
  }
}
