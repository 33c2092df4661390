/**
 * esbuild's `transform`, with the latest results kept: a graded program is compiled once with each driver that imports it,
 * and a driver never changes. The site pass runs each time, for its numbers depend on where in the program a module stands.
 */
import type { Transform } from "./esbuild.ts";

/** The files of a few exercises. */
const MOST = 32;

/** For one set of options: only the text and the file's name tell one call from another. */
export function rememberTransforms(transform: Transform): Transform {
  const known = new Map<string, ReturnType<Transform>>();
  return (source, options) => {
    const key = `${options.sourcefile ?? ""}\n${source}`;
    const result = known.get(key) ?? transform(source, options);
    // The latest stand last.
    known.delete(key);
    known.set(key, result);
    // What is wrong with a source is found again; what was wrong with esbuild may not be.
    result.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return result;
  };
}
