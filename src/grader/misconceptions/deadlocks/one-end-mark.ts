/**
 * A hang of consumers, of which others had taken the last items and returned: an end mark ends one consumer, and there were fewer
 * marks than consumers. Silent where the one that took the last item had more to wait for before it returned: then it was work.
 */
import type { PrimitiveEvent, RecordedPrimitive } from "../../../analysis/facts.ts";
import { list, seconds } from "../../measures.ts";
import type { Evidence } from "../../recording/evidence.ts";
import type { Recogniser } from "../recogniser.ts";
import { onLine, taskWords } from "../words.ts";
import { hadEnded, type Hang } from "./hang.ts";
import { deadlocked, madeOn, who } from "./telling.ts";

export const oneEndMark: Recogniser = {
  name: "one-end-mark",
  title: "Fewer end marks than consumers",
  lessons: ["concurrency-in-practice/queues-and-synchronization"],
  recognise(run) {
    return deadlocked(run, (wait, hang) => {
      const queue = run.primitives.get(wait.primitive);
      if (queue === undefined || wait.text !== "queue.get()") return null;
      const last = lastTaken(queue, hang);
      const taker = last === null ? undefined : run.task(last.got.task);
      if (last === null || taker === undefined || !endedAtOnce(run, last.got, hang)) return null;
      const waiting = hang.stuck.filter(
        (one) =>
          one.primitive === queue.id &&
          one.text === wait.text &&
          run.task(one.task)?.coroutine === taker.coroutine,
      );
      if (!waiting.some(({ task }) => task === wait.task)) return null;
      const others = list(waiting.map((one) => who(run, one)));
      const item = last.item === "" ? "" : `, \`${last.item}\`,`;
      return (
        `${taskWords(taker)} took the last item${item} out of the queue${madeOn(run, queue)}${onLine(run, last.got)}, at ${seconds(last.got.time)}, and returned. ${others} ${waiting.length === 1 ? "is" : "are"} still waiting${onLine(run, wait)} for an item, and nothing more will come. ` +
        `${last.item === "None" ? "An" : "If that was to be the end mark: an"} end mark ends only the consumer that takes it. Put one mark for each consumer; or let the consumer that takes it put it back before it returns; or call \`queue.shutdown()\` after the last item, and end where \`get()\` raises \`QueueShutDown\`.`
      );
    });
  },
};

/** The last item that was put in, if it was also the last one taken out, as Python shows it; empty where that is not known. */
function lastTaken(
  { events }: RecordedPrimitive,
  { seq: end }: Hang,
): { got: PrimitiveEvent; item: string } | null {
  const before = events.filter(({ seq }) => seq < end);
  const all = (action: string) => before.filter((event) => event.action === action);
  const [put, got] = [all("put"), all("got")];
  const [lastPut, lastGot] = [put.at(-1), got.at(-1)];
  if (put.length !== got.length || lastPut === undefined || lastGot === undefined) return null;
  const item = /[[ ](None|'[^', ]*'|<object object>)\](?: |$)/.exec(lastPut.text)?.[1] ?? "";
  return { got: lastGot, item };
}

/** It returned without another wait. */
function endedAtOnce(run: Evidence, got: PrimitiveEvent, hang: Hang): boolean {
  const ended = run.analysis.lives.get(got.task)?.ended;
  if (ended?.outcome !== "finished" || !hadEnded(run, got.task, hang)) return false;
  return !run.waitsOf(got.task).some(({ seq }) => seq > got.seq && seq < ended.seq);
}
