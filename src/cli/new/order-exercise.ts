/** The scaffold of a program to be put together: its solution is cut into pieces, and graded by running it. */
import type { Head } from "./exercise.ts";
import { yamlText, type Scaffold } from "./files.ts";

export function orderFiles({ title, minutes }: Head): Scaffold {
  return {
    "exercise.md": `---
title: ${yamlText(title)}
kind: order
given: ['import asyncio from "asyncio";']
distractors: ["main();"]
concepts: [coroutines, asyncio.run]
minutes: ${minutes}
hints:
  - "What is defined comes before what uses it, and a body goes inside its braces."
  - "One piece is left over: it makes a coroutine and runs none of it."
---

Put the program together: it prints \`ready\`, waits one second, and prints \`go\`. One piece does not belong in it.
`,
    "solution.ts": program(`  print("ready");
  await asyncio.sleep(1);
  print("go");
`),
    "mistakes/waits-first.ts": program(
      `  await asyncio.sleep(1);
  print("ready");
  print("go");
`,
      `// Waits before it says anything.
// fails: says ready, and go a second later
// says: "ready" was printed at 1.00 s
// says: The wait is above both prints
`,
    ),
    "mistakes/waits-last.ts": program(
      `  print("ready");
  print("go");
  await asyncio.sleep(1);
`,
      `// Waits when all is said.
// fails: says ready, and go a second later
// says: "go" was printed at 0.00 s
`,
    ),
    "mistakes/calls-main.ts": program(
      `  print("ready");
  await asyncio.sleep(1);
  print("go");
`,
      `// Calls main, as elsewhere in JavaScript.
// fails: says ready, and go a second later
// says: never awaited
`,
      "main();",
    ),
    "checks.ts": `import { because, check, expect } from "yieldpoint/checks";

check("says ready, and go a second later", async ({ run }) => {
  const it = await run();
  because(
    it.prints[0]?.text === "ready" && it.prints[0].time === 1,
    "The wait is above both prints, so both come after it. What should be printed at once goes above the wait.",
  );
  expect(it).toPrintAt([
    [0, "ready"],
    [1, "go"],
  ]);
});
`,
  };
}

function program(body: string, comment = "", last = "asyncio.run(main());"): string {
  return `${comment}import asyncio from "asyncio";

async function main() {
${body}}
${last}
`;
}
