/** The command line of `play`. */
import { parseArgs } from "node:util";

export const USAGE = `Usage: npm run play -- [--trace] [--debug] FILE.ts...

Runs each program by the compiler and the runtime of the course, on virtual time.
stdout is exactly what the program prints; warnings, logs and tracebacks go to stderr.

  --trace   print the trace instead, an event a line, as JSON
  --debug   asyncio's debug mode, as PYTHONASYNCIODEBUG=1
  --help    this text

A program's relative imports are loaded from beside it. With several files, \`### FILE\`
stands before each, and each has a fresh runtime.

Exit codes: 0 each program ran to its end; 1 an error reached the top of one, or a limit
stopped it; 2 one could not start: it is missing or does not compile, or this usage is wrong.
`;

export type Wanted =
  | { kind: "help" }
  | { kind: "wrong"; message: string }
  | { kind: "run"; files: string[]; trace: boolean; debug: boolean };

export function parseArguments(args: readonly string[]): Wanted {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        trace: { type: "boolean", default: false },
        debug: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    if (positionals.length === 0)
      return { kind: "wrong", message: "play: which program? Name at least one file." };
    return { kind: "run", files: positionals, trace: values.trace, debug: values.debug };
  } catch (error) {
    // parseArgs says which option it does not know.
    return { kind: "wrong", message: `play: ${error instanceof Error ? error.message : String(error)}` };
  }
}
