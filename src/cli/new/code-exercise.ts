/**
 * The scaffolds of exercises that are answered with a program: `write` and `repair`. They hold some of everything: a driver
 * that cancels, alternatives, and mistakes with the messages they get.
 */
import type { Head } from "./exercise.ts";
import { yamlText, type Scaffold } from "./files.ts";

export function writeFiles(head: Head): Scaffold {
  return {
    "exercise.md": `---
title: ${yamlText(head.title)}
kind: write
concepts: [await]
minutes: ${head.minutes}
hints:
  - "A nudge: which kind of waiting lets others run meanwhile?"
  - "Nearly the answer: \`await asyncio.sleep(1)\` goes between the two prints."
---

Write \`start\`: it prints \`ready\`, waits one second, and prints \`go\`.
`,
    "start.ts": program(`  print("ready");
  // Wait for a second, then print "go".
`),
    ...rest,
  };
}

export function repairFiles(head: Head): Scaffold {
  return {
    "exercise.md": `---
title: ${yamlText(head.title)}
kind: repair
concepts: [await]
minutes: ${head.minutes}
hints:
  - "A nudge: run it. When does it say \`go\`, and of what does it warn?"
  - "Nearly the answer: a call makes a coroutine. What has to come before it, so that it runs?"
---

\`start\` should print \`ready\`, wait one second, and print \`go\`. It does not wait. Find out why, and fix it.
`,
    "start.ts": program(`  print("ready");
  asyncio.sleep(1);
  print("go");
`),
    ...rest,
  };
}

const rest: Scaffold = {
  "solution.ts": program(`  print("ready");
  await asyncio.sleep(1);
  print("go");
`),
  "alternatives/two-short-waits.ts": program(`  print("ready");
  for (const word of ["", "go"]) {
    await asyncio.sleep(0.5);
    if (word !== "") print(word);
  }
`),
  "alternatives/with-a-task.ts": program(`  print("ready");
  const pause = asyncio.create_task(asyncio.sleep(1));
  await pause;
  print("go");
`),
  "alternatives/the-word-from-sleep.ts": program(`  print("ready");
  print(await asyncio.sleep(1, "go"));
`),
  "mistakes/blocks.ts": program(
    `  print("ready");
  time.sleep(1);
  print("go");
`,
    `// time.sleep waits, too, and alone nothing shows the difference.
// fails: stops when it is cancelled
// says: A blocking call on line 10 held the event loop
// line: 10
`,
    `import time from "time";
`,
  ),
  "mistakes/forgets-await.ts": program(
    `  print("ready");
  asyncio.sleep(1);
  print("go");
`,
    `// Calls sleep, and does not wait for it.
// fails: says ready, and go a second later
// says: "go" was printed at 0.00 s (line 10), but should be printed at 1.00 s.
// says: \`asyncio.sleep(...)\` on line 9 was called but never awaited
`,
  ),
  "mistakes/other-order.ts": program(
    `  await asyncio.sleep(1);
  print("go");
  print("ready");
`,
    `// The right words in the wrong order.
// fails: says ready, and go a second later
// says: "go" was printed (line 9, at 1.00 s), before "ready".
// says: Statements run from top to bottom
`,
  ),
  "drivers/cancelled.ts": `// Cancels the learner's function half-way.
import asyncio from "asyncio";
import { start } from "./main";

async function main() {
  const task = asyncio.create_task(start(), { name: "start" });
  await asyncio.sleep(0.5);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("cancelled");
  }
}

asyncio.run(main());
`,
  "checks.ts": `import { because, check, expect } from "yieldpoint/checks";

check("says ready, and go a second later", async ({ run }) => {
  const it = await run();
  because(
    it.lines[0] === "go",
    "Statements run from top to bottom: what should be printed first comes first, above the wait.",
  );
  expect(it).toPrintAt([
    [0, "ready"],
    [1, "go"],
  ]);
});

check("stops when it is cancelled", async ({ run }) => {
  const it = await run({ driver: "cancelled" });
  expect(it.task("start")).toEnd("cancelled");
  expect(it).toPrint(["ready", "cancelled"]);
});
`,
};

function program(body: string, comment = "", imports = ""): string {
  return `${comment}import asyncio from "asyncio";
${imports}
export async function start() {
${body}}

asyncio.run(start());
`;
}
