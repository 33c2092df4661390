/** The scaffold of a prediction: a program, and the wrong predictions that learners really make. */
import type { Head } from "./exercise.ts";
import { yamlText, type Scaffold } from "./files.ts";

export function predictFiles({ title, minutes }: Head): Scaffold {
  return {
    "exercise.md": `---
title: ${yamlText(title)}
kind: predict
ask: order
distractors: ["toast: burnt"]
concepts: [asyncio.gather]
minutes: ${minutes}
hints:
  - "Each coroutine runs until an \`await\` has to wait. Whose timer ends first?"
---

Before you run it: in which order are these lines printed? One of them is never printed; leave it out.
`,
    "program.ts": `import asyncio from "asyncio";

async function make(food: string, seconds: number) {
  print(\`\${food}: start\`);
  await asyncio.sleep(seconds);
  print(\`\${food}: done\`);
}

async function main() {
  await asyncio.gather(make("soup", 3), make("toast", 1));
  print("serve");
}

asyncio.run(main());
`,
    "mistakes/one-after-another.txt": `// Takes gather for a list of awaits, one after another.
// explains: \`gather\` starts them all before it waits for any, so the toast begins while the soup cooks.
// says: Line 2: you said "soup: done", and it printed "toast: start" at 0.00 s
soup: start
soup: done
toast: start
toast: done
serve
`,
    "mistakes/in-order-of-start.txt": `// Knows that both start, and lets them end in the order in which they started.
// explains: What was started first need not end first: each goes on as soon as its own timer runs out.
// says: Line 3: you said "soup: done", and it printed "toast: done" at 1.00 s
soup: start
toast: start
soup: done
toast: done
serve
`,
  };
}
