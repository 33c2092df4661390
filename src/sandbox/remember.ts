/** The same sources again, as when a graded program is then run, are not compiled again. */
import type { Compiled, Sources } from "../compiler/program.ts";

type Compile = (sources: Sources, entry: string) => Promise<Compiled>;

/** A whole exercise with its drivers, and the program before it. */
const MOST = 24;

/** `compile`, with the latest results kept. What failed, because the compiler itself did, is tried again. */
export function remember(compile: Compile): Compile {
  const known = new Map<string, Promise<Compiled>>();
  return (sources, entry) => {
    const key = JSON.stringify([entry, Object.entries(sources)]);
    const compiled = known.get(key) ?? compile(sources, entry);
    known.delete(key);
    known.set(key, compiled);
    compiled.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return compiled;
  };
}
