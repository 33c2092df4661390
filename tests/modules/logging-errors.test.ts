/** An error inside a handler is told on stderr, whole, and the program goes on. */
import { expect, test } from "vitest";

import { play } from "../asyncio/program.ts";

test("a wrong format in a task", async () => {
  const { out, err, outcome } = await play(`import logging from "logging";
async function main() {
  logging.warning("many %s %s", "a");
  print("goes on");
}
asyncio.run(main());`);
  expect({ out, err, outcome }).toEqual({
    out: ["goes on"],
    err: [
      "--- Logging error ---",
      "Traceback (most recent call last):",
      "TypeError: not enough arguments for format string",
      "Call stack:",
      '  File "main.ts", line 3, in main',
      '    logging.warning("many %s %s", "a");',
      "Message: 'many %s %s'",
      "Arguments: ('a',)",
    ],
    outcome: "finished",
  });
});

test("a value that cannot be made text, twice", async () => {
  const { err, outcome } = await play(`import logging from "logging";
class Silent { toString(): string { throw new ValueError("no text"); } }
logging.error("it is %s", new Silent());`);
  expect({ err, outcome }).toEqual({
    err: [
      "--- Logging error ---",
      "Traceback (most recent call last):",
      "ValueError: no text",
      "Call stack:",
      '  File "main.ts", line 3, in <module>',
      '    logging.error("it is %s", new Silent());',
      "Unable to print the message and arguments - possible formatting error.",
      "Use the traceback above to help find the error.",
    ],
    outcome: "finished",
  });
});

test("what ends the program is no error of the record", async () => {
  const { outcome, exitCode } = await play(`import logging from "logging"; import sys from "sys";
class Leaves { toString(): string { return sys.exit(3); } }
logging.error("it is %s", new Leaves());`);
  expect({ outcome, exitCode }).toEqual({ outcome: "finished", exitCode: 3 });
});
