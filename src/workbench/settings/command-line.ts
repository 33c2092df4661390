/**
 * How a program is started, in the two languages that care: the sandbox's settings, and the words of a terminal that
 * Python's users know. `-X dev` stands for what it includes.
 */
import type { Settings } from "../../sandbox/run.ts";
import { defaults, type WorkbenchSettings } from "./settings.ts";

export type InterpreterSettings = Pick<WorkbenchSettings, "debug" | "devMode" | "allWarnings" | "logLevel">;

/** For the learner's own runs; checks are run as their author says. */
export function sandboxSettings(settings: InterpreterSettings): Settings {
  const { debug, devMode, allWarnings, logLevel } = settings;
  // At WARNING nothing is configured, as in a Python that was just started: messages come without level and logger.
  return { debug, devMode, allWarnings, ...(logLevel === defaults.logLevel ? {} : { logLevel }) };
}

/** What was typed, if that is more than `python` and a file; the log level has no option, so it is told as the code it is. */
export function commandLine(settings: InterpreterSettings, entry: string): readonly string[] {
  const { debug, devMode, allWarnings, logLevel } = settings;
  const command = [
    ...(debug && !devMode ? ["PYTHONASYNCIODEBUG=1"] : []),
    "python",
    ...(devMode ? ["-X dev"] : []),
    ...(allWarnings && !devMode ? ["-W default"] : []),
    entry,
  ];
  if (logLevel !== defaults.logLevel) {
    return [command.join(" "), `logging.basicConfig(level=logging.${logLevel})  # before line 1`];
  }
  return command.length > 2 ? [command.join(" ")] : [];
}

/** The same in few words each, for a note beside Run; empty where all is as Python starts by itself. */
export function inShort({ debug, devMode, allWarnings, logLevel }: InterpreterSettings): readonly string[] {
  return [
    ...(devMode ? ["-X dev"] : [...(debug ? ["debug mode"] : []), ...(allWarnings ? ["-W default"] : [])]),
    ...(logLevel === defaults.logLevel ? [] : [`log ${logLevel}`]),
  ];
}
