/** Storage that is full now and then: what is on the page is kept, or the learner is told that it is not. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { keepHistory } from "../../src/workbench/history/keeper.ts";
import { createBench } from "../../src/workbench/state/bench.ts";
import { DRAFT_PREFIX, parseDraft } from "../../src/workbench/state/drafts.ts";
import { versionKey } from "../../src/workbench/state/versions.ts";
import { testKeep } from "./fixtures/keep.ts";

const main = "main.ts";
const old = (text: string) => JSON.stringify({ version: 1, why: "check", files: { [main]: text } });

const step = fc.oneof(
  fc.record({ do: fc.constant("edit" as const), text: fc.string({ maxLength: 300 }) }),
  fc.record({ do: fc.constant("room" as const), room: fc.constantFrom(0, 150, 300, 600, 2_000) }),
  fc.record({ do: fc.constantFrom("reset" as const, "undo" as const, "pause" as const, "run" as const) }),
);

it("is never silent about a text that is not kept", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30, size: "max" }), async (steps) => {
      const keep = testKeep({
        [versionKey("b", 1, "t")]: old("of another program"),
        [versionKey("a", 1, "t")]: old("an old one"),
      });
      let clock = 1_000;
      const now = () => (clock += 20_000);
      const bench = createBench(
        { id: "a", kind: "program", title: "A", files: [{ path: main, text: "start" }], entry: main },
        {
          keep,
          tab: "one",
          now,
          keeper: (it) =>
            Promise.resolve(
              keepHistory(it, keep, { now, later: () => () => undefined, leaving: () => undefined }),
            ),
          elsewhere: () => undefined,
        },
      );
      bench.open();
      for (const one of steps) {
        if (one.do === "edit") bench.edit(main, one.text);
        else if (one.do === "room") keep.room = one.room;
        else if (one.do === "reset") bench.reset();
        else if (one.do === "undo") bench.undoReset();
        else bench.record(one.do);
        await new Promise((resolve) => setImmediate(resolve));
        const stored = keep.stored.get(DRAFT_PREFIX + "a");
        const kept = stored === undefined ? "start" : parseDraft(stored)?.files[main]?.text;
        const told = bench.notices.value.some(({ key }) => key === "storage");
        expect(told || kept === bench.texts.value[main]).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
