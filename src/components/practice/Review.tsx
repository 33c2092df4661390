/** The Review page: what is due today, one question at a time, and when the next comes back. */
import { useEffect, useRef, useState } from "preact/hooks";
import { whenIs } from "../../practice/days.ts";
import type { Question } from "../../practice/question.ts";
import { SITTING } from "../../practice/session.ts";
import { areDue, moreAreDue, questionCount } from "../../practice/words.ts";
import { noteAnswer } from "../../workbench/asked/kept.ts";
import { browserKeep } from "../../workbench/state/storage.ts";
import { fetchQuestions } from "./fetched.ts";
import { Forecast } from "./Forecast.tsx";
import { askFreshly } from "./freshly.ts";
import { Reviewed } from "./Reviewed.tsx";
import { Sitting, type Answered } from "./Sitting.tsx";
import { readStanding, type Now } from "./standing.ts";

type Stage =
  | { kind: "before" }
  | { kind: "asking"; questions: Question[] }
  | { kind: "after"; answers: readonly Answered[] };

export function Review({ first, course }: { first: Now; course: string }) {
  const [now, setNow] = useState(first);
  const [stage, setStage] = useState<Stage>({ kind: "before" });

  // Another tab, a backup that was read in, or the next morning.
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") void readStanding().then(setNow, () => undefined);
    };
    window.addEventListener("storage", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("storage", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);

  const start = async () =>
    setStage({ kind: "asking", questions: await fetchQuestions(now.due.slice(0, SITTING)) });

  if (stage.kind === "asking")
    return (
      <Sitting
        questions={stage.questions}
        freshly={(question) => askFreshly(question, now.log)}
        index={now.index}
        mode="practice"
        answered={({ question, right }) => noteAnswer(browserKeep, question.id, right, Date.now())}
        end={(answers) => {
          void readStanding().then((after) => {
            setNow(after);
            setStage({ kind: "after", answers });
          });
        }}
      />
    );
  if (stage.kind === "after") return <After now={now} answers={stage.answers} start={() => void start()} />;
  return <Before now={now} start={() => void start()} course={course} />;
}

const amount = (due: number) =>
  due > SITTING ? `Start with ${SITTING} of them` : due === 1 ? "Answer it" : "Start";

function Before({ now, start, course }: { now: Now; start: () => void; course: string }) {
  const { due, next, known, schedules, today } = now;
  if (known === 0)
    return (
      <div class="pr-empty">
        <h2>Nothing to review yet</h2>
        <p>
          Answer a question in a lesson, and it comes back here: the next day if your answer was wrong, a week
          later if it was right, and then less and less often.
        </p>
        <p>
          <a class="cta" href={course}>
            Go to the course
          </a>
        </p>
      </div>
    );
  return (
    <>
      {due.length > 0 ? (
        <div class="pr-due">
          <h2>{areDue(due.length)}</h2>
          <p>
            {due.length === 1 ? "It takes less than a minute." : "About half a minute each."} A wrong answer
            costs nothing: the question just comes back tomorrow.
          </p>
          <p class="pr-ways">
            <button type="button" class="cta" onClick={start}>
              {amount(due.length)}
            </button>
          </p>
        </div>
      ) : (
        <div class="pr-empty">
          <h2>Nothing is due</h2>
          {next !== null && <p>The next question comes back {whenIs(next, today)}.</p>}
        </div>
      )}
      <Forecast schedules={schedules} today={today} />
      <p class="pr-quiet">
        {questionCount(known)} that you have answered {known === 1 ? "comes" : "come"} back here. They are
        kept in this browser, and in your backups.
      </p>
    </>
  );
}

function After({ now, answers, start }: { now: Now; answers: readonly Answered[]; start: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { due, next, schedules, today, index } = now;
  const right = answers.filter((one) => one.right).length;
  const back = (question: Question) => {
    const schedule = schedules.find(({ id }) => id === question.id);
    return schedule === undefined ? "" : `back ${whenIs(schedule.due, today)}`;
  };
  return (
    <>
      <div class="pr-due">
        <h2 ref={heading} tabIndex={-1}>
          {right} of {answers.length} right
        </h2>
        {due.length > 0 ? (
          <>
            <p>{moreAreDue(due.length)} today.</p>
            <p class="pr-ways">
              <button type="button" class="cta" onClick={start}>
                {due.length > SITTING ? `Answer the next ${SITTING}` : "Answer the rest"}
              </button>
            </p>
          </>
        ) : (
          <p>
            That’s all for today.
            {next !== null && ` The next question comes back ${whenIs(next, today)}.`}
          </p>
        )}
      </div>
      <Reviewed answers={answers} index={index} note={back} />
      <Forecast schedules={schedules} today={today} />
    </>
  );
}
