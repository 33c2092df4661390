import { expect, test } from "vitest";
import {
  commandLine,
  inShort,
  sandboxSettings,
  type InterpreterSettings,
} from "../../src/workbench/settings/command-line.ts";
import { asText } from "../../src/workbench/run/output/printed.ts";

const said = (some: Partial<InterpreterSettings>) => {
  const settings: InterpreterSettings = {
    debug: false,
    devMode: false,
    allWarnings: false,
    logLevel: "WARNING",
    ...some,
  };
  return [...commandLine(settings, "main.ts"), `(${inShort(settings).join(", ")})`];
};

test("a run is told as it would be typed, and not at all where nothing but python was", () => {
  expect([
    said({}),
    said({ debug: true }),
    said({ allWarnings: true }),
    said({ debug: true, allWarnings: true }),
    said({ devMode: true }),
    // It includes both, and nobody types them then.
    said({ devMode: true, debug: true, allWarnings: true }),
    said({ logLevel: "DEBUG" }),
    said({ devMode: true, logLevel: "ERROR" }),
  ]).toEqual([
    ["()"],
    ["PYTHONASYNCIODEBUG=1 python main.ts", "(debug mode)"],
    ["python -W default main.ts", "(-W default)"],
    ["PYTHONASYNCIODEBUG=1 python -W default main.ts", "(debug mode, -W default)"],
    ["python -X dev main.ts", "(-X dev)"],
    ["python -X dev main.ts", "(-X dev)"],
    ["python main.ts", "logging.basicConfig(level=logging.DEBUG)  # before line 1", "(log DEBUG)"],
    [
      "python -X dev main.ts",
      "logging.basicConfig(level=logging.ERROR)  # before line 1",
      "(-X dev, log ERROR)",
    ],
  ]);
});

test("at level WARNING, logging is left as Python starts: unconfigured", () => {
  const settings = { debug: true, devMode: false, allWarnings: false } as const;
  expect([
    sandboxSettings({ ...settings, logLevel: "WARNING" }),
    sandboxSettings({ ...settings, logLevel: "INFO" }),
  ]).toEqual([settings, { ...settings, logLevel: "INFO" }]);
});

test("a copied output is what the terminal held", () => {
  const chunk = (text: string) => ({ stream: "stdout", text, time: 0, task: 0, at: 0 }) as const;
  const output = [chunk("one\n"), chunk("two\n")];
  expect([
    asText([], output),
    asText(
      commandLine({ debug: false, devMode: true, allWarnings: false, logLevel: "INFO" }, "a.ts"),
      output,
    ),
  ]).toEqual([
    "one\ntwo\n",
    "$ python -X dev a.ts\nlogging.basicConfig(level=logging.INFO)  # before line 1\none\ntwo\n",
  ]);
});
