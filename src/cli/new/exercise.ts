/**
 * The scaffold of an exercise: a small one that is complete and passes `npm run check`, to be changed part by part. It
 * holds one of everything: a driver that cancels, an alternative, and mistakes with the messages they get.
 */
import { mustBeSlug, titleOf, yamlText, type Scaffold } from "./files.ts";

export interface ExerciseWishes {
  name: string;
  title?: string | undefined;
  kind?: string | undefined;
  minutes?: number | undefined;
}

export function exerciseScaffold({ name, title, kind = "write", minutes = 5 }: ExerciseWishes): Scaffold {
  const slug = mustBeSlug(name, "an exercise");
  const at = (path: string) => `exercises/${slug}/${path}`;
  return {
    [at("exercise.md")]: `---
title: ${yamlText(title ?? titleOf(slug))}
kind: ${kind}
concepts: [await]
minutes: ${minutes}
hints:
  - "A nudge: which kind of waiting lets others run meanwhile?"
  - "Nearly the answer: \`await asyncio.sleep(1)\` stands between the two prints."
---

Write \`start\`: it prints \`ready\`, waits one second, and prints \`go\`.
`,
    [at("start.ts")]: program(`  print("ready");
  // Wait for a second, then print "go".
`),
    [at("solution.ts")]: program(`  print("ready");
  await asyncio.sleep(1);
  print("go");
`),
    [at("alternatives/two-short-waits.ts")]: program(`  print("ready");
  for (const word of ["", "go"]) {
    await asyncio.sleep(0.5);
    if (word !== "") print(word);
  }
`),
    [at("mistakes/blocks.ts")]: program(
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
    [at("mistakes/forgets-await.ts")]: program(
      `  print("ready");
  asyncio.sleep(1);
  print("go");
`,
      `// Calls sleep, and does not wait for it.
// fails: says ready, and go a second later
// says: "go" was printed at 0.00 s (line 10), and should be at 1.00 s.
// says: \`sleep(...)\` on line 9 was called but never awaited
`,
    ),
    [at("mistakes/other-order.ts")]: program(
      `  await asyncio.sleep(1);
  print("go");
  print("ready");
`,
      `// The right words in the wrong order.
// fails: says ready, and go a second later
// says: "go" was printed (line 8, at 1.00 s), before "ready".
`,
    ),
    [at("drivers/cancelled.ts")]: `// Cancels the learner's function half-way.
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
    [at("checks.ts")]: `import { check, expect } from "yieldpoint/checks";

check("says ready, and go a second later", async ({ run }) => {
  expect(await run()).toPrintAt([
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
}

function program(body: string, comment = "", imports = ""): string {
  return `${comment}import asyncio from "asyncio";
${imports}
export async function start() {
${body}}

asyncio.run(start());
`;
}
