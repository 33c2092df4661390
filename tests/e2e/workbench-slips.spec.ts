/** What a reader of Python writes is said below the code, and its button writes the line that is right, until the program runs. */
import { expect, test } from "@playwright/test";
import { codeOf, openWith, PROGRAM, runToEnd } from "./workbench/page.ts";

const CODE = `import asyncio from "asyncio";

class Greeter {
  constructor(name) {
    await asyncio.sleep(1);
    this.name = name;
  }
  greet(self) { return self.name; }
}

async function main() {
  const a, b = ["Ada", "Bob"];
  try {
    print((new Greeter(a)).greet());
    if (not b) raise ValueError("no one");
  } catch (ValueError) {
    print("nobody");
  }
  print(7 // 2);
}

asyncio.run(main());`;

const RIGHT = `import asyncio from "asyncio";

class Greeter {
  static async create(name) {
    const made = new Greeter();
    await asyncio.sleep(1);
    made.name = name;
    return made;
  }
  greet() { return this.name; }
}

async function main() {
  const [a, b] = ["Ada", "Bob"];
  try {
    print((await Greeter.create(a)).greet());
    if (!b) throw new ValueError("no one");
  } catch (error) { if (!(error instanceof ValueError)) throw error;
    print("nobody");
  }
  print(Math.floor(7 / 2));
}

asyncio.run(main());`;

/** As many as the program has slips. */
const FIXES = 6;

interface Draft {
  files: Record<"hello.ts", { text: string }>;
}

test("Python's habits are put right by their buttons, one after the other, and then the program runs", async ({
  page,
}) => {
  test.slow();
  const pane = await openWith(page, CODE);
  const { root } = pane;
  await expect(pane.run).toBeEnabled();
  await pane.code.click();
  const list = root.locator(".yp-findings");
  // TypeScript has to come first, four megabytes to be parsed.
  await expect(list).toContainText("in the code", { timeout: 40_000 });
  await list.locator("summary").click();
  await expect(list.getByRole("listitem").first()).toContainText("A constructor can't wait");
  const text = async () =>
    (JSON.parse((await codeOf(page, PROGRAM)) ?? "{}") as Draft).files["hello.ts"].text;
  const fixes = list.getByRole("button", { name: /^Write / });
  for (let count = 1; count <= FIXES; count += 1) {
    const title = await fixes.first().innerText();
    await fixes.first().click();
    // The list follows the text as soon as it is read again.
    await expect(fixes.getByText(title, { exact: true })).toHaveCount(0);
  }
  await expect.poll(text).toBe(RIGHT);
  await expect(fixes).toHaveCount(0);
  await runToEnd(pane);
  await expect(pane.output).toContainText("Ada");
  await expect(pane.output).toContainText("3");
});
