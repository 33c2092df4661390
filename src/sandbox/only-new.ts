/** A run that had to begin anew prints the same again, for programs are repeatable here; its listener hears it once. */
import type { OutputChunk, RunOptions } from "./run.ts";

/** Gives the options of each attempt at a run, one after another. */
export function onlyNew(options: RunOptions): () => RunOptions {
  const { onOutput } = options;
  if (onOutput === undefined) return () => options;
  /** Characters of output that were told. */
  let told = 0;
  return () => {
    let printed = 0;
    const tell = (chunk: OutputChunk) => {
      const known = Math.max(0, told - printed);
      printed += chunk.text.length;
      if (printed <= told) return;
      told = printed;
      onOutput(known === 0 ? chunk : { ...chunk, text: chunk.text.slice(known) });
    };
    return { ...options, onOutput: tell };
  };
}
