/** What a page says of a part that did not come. */
import { expect, it } from "vitest";
import { whyMissing } from "../../src/components/missing.ts";
import { late } from "../../src/workbench/late.ts";

const named = ["/course/_astro/Workbench.1a.js", "/course/_astro/page.2b.js"];
const page = (...names: string[]) =>
  Promise.resolve(new Response(names.map((name) => `<script src="${name}">`).join("")));

it("tells a new version from a file that is missing, and both from a network that is gone", async () => {
  expect(await whyMissing(named, () => page(...named))).toBe("failed");
  expect(await whyMissing(named, () => page(named[0]!, "/course/_astro/page.3c.js"))).toBe("updated");
  expect(await whyMissing(named, () => Promise.resolve(new Response("", { status: 503 })))).toBe("failed");
  expect(await whyMissing(named, () => Promise.reject(new TypeError("Failed to fetch")))).toBe("offline");
  expect(await whyMissing([], () => page())).toBe("failed");
});

it("asks for a part once more, and not a third time", async () => {
  const asked: string[] = [];
  const answers =
    (...given: (string | null)[]) =>
    () => {
      const next = given.shift();
      asked.push(String(next));
      return next === null || next === undefined ? Promise.reject(new Error("gone")) : Promise.resolve(next);
    };
  expect(await late(answers(null, "here"))).toBe("here");
  await expect(late(answers(null, null, "too late"))).rejects.toThrow("gone");
  expect(asked).toEqual(["null", "here", "null", "null"]);
});
