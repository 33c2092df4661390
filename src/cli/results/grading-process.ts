/** A process that grades answers, one after another, for `graders.ts`; a learner's program and its compiler are in here, too. */
import { loadFolder } from "../../grader/format/folder.ts";
import type { ExerciseFolder } from "../../grader/exercise.ts";
import { createNodeGrader } from "../../grader/grading/node.ts";
import { createNodeSandbox } from "../../sandbox/node.ts";
import { endWithParent } from "../../sandbox/node/process.ts";
import type { FromGrading, ToGrading } from "./graders.ts";
import { judge } from "./grade.ts";

endWithParent();
const tools = { grader: createNodeGrader(), sandbox: createNodeSandbox() };
const exercises = new Map<string, ExerciseFolder>();
const post = (message: FromGrading) => void process.send?.(message);

/** Seconds of processor time and bytes after which a process has done its share: far below its bounds, so that the next answer has room. */
const ENOUGH_CPU = 200;
const ENOUGH_BYTES = 1e9;

async function grade({ number, folder, root, answer }: ToGrading): Promise<void> {
  post({ type: "begun", number });
  const exercise = exercises.get(folder) ?? loadFolder(folder, root).exercise;
  if (exercise === null) throw new Error(`the exercise ${folder} cannot be read any more`);
  exercises.set(folder, exercise);
  const { killed, ...judged } = await judge(exercise, answer, tools);
  const { user, system } = process.cpuUsage();
  // A thread that was told to end may be inside one endless call of the engine's.
  const spent = killed || (user + system) / 1e6 > ENOUGH_CPU || process.memoryUsage.rss() > ENOUGH_BYTES;
  post({ type: "judged", number, judged, spent });
}

process.on("message", (message: ToGrading) => {
  grade(message).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    post({ type: "judged", number: message.number, judged: { outcome: "stopped", why }, spent: true });
  });
});
