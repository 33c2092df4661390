/** The two queues of the loop, and the roster of living things, against plain lists. */
import fc from "fast-check";
import { expect, test } from "vitest";

import type { TimerHandle } from "../../src/asyncio/clock/handles.ts";
import { TimerHeap } from "../../src/asyncio/clock/timers.ts";
import { startInterpreter } from "../../src/asyncio/interpreter.ts";
import { EventLoop } from "../../src/asyncio/loop/loop.ts";
import { ReadyQueue } from "../../src/asyncio/python/ring.ts";
import { type Member, Roster } from "../../src/asyncio/loop/roster.ts";

startInterpreter({ write: () => undefined });

test("the heap gives timers by deadline, equal ones in order of arrival", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5 })),
      fc.integer({ min: 0, max: 5 }),
      (deadlines, dead) => {
        const heap = new TimerHeap();
        const loop = new EventLoop();
        const timers = deadlines.map((deadline) => loop.call_at(deadline, () => undefined));
        for (const each of timers) heap.push(each);
        heap.prune((each) => each._deadline === dead);
        const out: TimerHandle[] = [];
        while (heap.size > 0) out.push(heap.pop());
        // A stable sort keeps the order of arrival.
        expect(out).toEqual(
          timers.filter((each) => each._deadline !== dead).sort((a, b) => a._deadline - b._deadline),
        );
      },
    ),
  );
});

test("the ready queue is first in, first out, however it grows and turns round", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -150, max: 150 })), (moves) => {
      const queue = new ReadyQueue<number>();
      const list: number[] = [];
      let next = 0;
      for (const move of moves) {
        for (let i = 0; i < move; i += 1) {
          queue.push(next);
          list.push(next++);
        }
        for (let i = 0; i > move && list.length > 0; i -= 1) expect(queue.shift()).toBe(list.shift());
      }
      expect([...queue]).toEqual(list);
      expect(queue.length).toBe(list.length);
    }),
  );
});

class Someone implements Member<Someone> {
  _rosterPrevious: Someone | null = null;
  _rosterNext: Someone | null = null;
}

test("the roster keeps the order of arrival, whoever leaves", () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (moves) => {
      const roster = new Roster<Someone>();
      const list: Someone[] = [];
      for (const move of moves) {
        if (move % 3 === 0 && list.length > 0) roster.remove(list.splice(move % list.length, 1)[0]!);
        else {
          const someone = new Someone();
          roster.add(someone);
          list.push(someone);
        }
      }
      expect([...roster]).toEqual(list);
    }),
  );
});
