/** The command line of `play`. */
import { parseArgs } from "node:util";
import type { LogLevel, Settings } from "../../sandbox/run.ts";

export const USAGE = `Usage: npm run play -- [--trace] [--debug] [--dev] [-W default] [--log-level LEVEL] FILE.ts...

Runs each program by the compiler and the runtime of the course, on virtual time.
stdout is exactly what the program prints; warnings, logs and tracebacks go to stderr,
and notes on what looks like a mistake: a task that was lost, a call that blocks, ...

  --trace      print the trace instead, an event a line, as JSON
  --debug      asyncio's debug mode, as PYTHONASYNCIODEBUG=1
  -W default   all warnings, as python -W default
  --dev        both, as python -X dev
  --log-level  DEBUG, INFO, WARNING, ERROR or CRITICAL: as logging.basicConfig(level=LEVEL)
               ahead of the program's first line
  --help       this text

A program's relative imports are loaded from its folder. With several files, \`### FILE\`
stands before each, and each has a fresh runtime.

Exit codes: what sys.exit() said; 0 each program ran to its end; 1 an error reached the top of one, or a limit
stopped it; 2 one could not start: it is missing or does not compile, or this usage is wrong.
`;

const LOG_LEVELS: readonly LogLevel[] = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"];

export type Wanted =
  | { kind: "help" }
  | { kind: "wrong"; message: string }
  | { kind: "run"; files: string[]; trace: boolean; settings: Settings };

export function parseArguments(args: readonly string[]): Wanted {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        trace: { type: "boolean", default: false },
        debug: { type: "boolean", default: false },
        dev: { type: "boolean", default: false },
        warnings: { type: "string", short: "W" },
        "log-level": { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    if (positionals.length === 0)
      return { kind: "wrong", message: "play: which program? Name at least one file." };
    if (values.warnings !== undefined && values.warnings !== "default") {
      return { kind: "wrong", message: `play: -W ${values.warnings} is not known. There is -W default.` };
    }
    const allWarnings = values.warnings === "default";
    const named = values["log-level"];
    const logLevel = LOG_LEVELS.find((level) => level === named?.toUpperCase());
    if (named !== undefined && logLevel === undefined) {
      return {
        kind: "wrong",
        message: `play: --log-level ${named} is not known. There are ${LOG_LEVELS.join(", ")}.`,
      };
    }
    const settings: Settings = {
      debug: values.debug,
      allWarnings,
      devMode: values.dev,
      ...(logLevel === undefined ? {} : { logLevel }),
    };
    return { kind: "run", files: positionals, trace: values.trace, settings };
  } catch (error) {
    // parseArgs says which option it does not know.
    return { kind: "wrong", message: `play: ${error instanceof Error ? error.message : String(error)}` };
  }
}
