/** The test at the end of a unit: ten questions without a word about the answers, then the result and what to read again. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Item, Question } from "../../practice/question.ts";
import { bestOf, drawTest, rightIn, toReadAgain } from "../../practice/unit-test.ts";
import { ago } from "../../workbench/history/ago.ts";
import { noteAnswer, noteTest, readLog, readTests } from "../../workbench/asked/kept.ts";
import type { Taken } from "../../workbench/asked/taken.ts";
import { browserKeep } from "../../workbench/state/storage.ts";
import { fetchQuestions, itemsIn, type PracticeIndex } from "./fetched.ts";
import { askFreshly } from "./freshly.ts";
import { Reviewed } from "./Reviewed.tsx";
import { Sitting, type Answered } from "./Sitting.tsx";

interface Props {
  index: PracticeIndex;
  /** The unit's slug. */
  unit: string;
  review: string;
}

type Stage =
  | { kind: "before" }
  | { kind: "asking"; questions: Question[] }
  | { kind: "after"; answers: readonly Answered[]; taken: Taken };

export function UnitTest({ index, unit, review }: Props) {
  const items = itemsIn(index).filter(({ lesson }) => lesson.startsWith(`${unit}/`));
  const [taken, setTaken] = useState(() => readTests(browserKeep, unit));
  const [stage, setStage] = useState<Stage>({ kind: "before" });

  const start = async () =>
    setStage({ kind: "asking", questions: await fetchQuestions(drawTest(items, taken)) });
  /** Only a whole test counts. */
  const end = (answers: readonly Answered[]) => {
    const now = Date.now();
    const questions = answers.map(({ question: { id }, right }) => ({ id, right }));
    const result: Taken = { at: new Date(now).toISOString(), questions };
    for (const { id, right } of questions) noteAnswer(browserKeep, id, right, now);
    noteTest(browserKeep, unit, result);
    setTaken(readTests(browserKeep, unit));
    setStage({ kind: "after", answers, taken: result });
  };

  switch (stage.kind) {
    case "before":
      return <Before taken={taken} start={() => void start()} />;
    case "asking":
      return (
        <Sitting
          questions={stage.questions}
          freshly={(question) => askFreshly(question, readLog(browserKeep), taken.length)}
          index={index}
          mode="test"
          answered={() => undefined}
          end={end}
        />
      );
    case "after":
      return (
        <After
          index={index}
          items={items}
          answers={stage.answers}
          taken={stage.taken}
          review={review}
          again={() => void start()}
        />
      );
  }
}

function Before({ taken, start }: { taken: readonly Taken[]; start: () => void }) {
  const best = bestOf(taken);
  return (
    <div class="pr-due">
      {best !== null && <h2>Your best so far: {scoreOf(best)}</h2>}
      <p>
        You see which answers were right at the end, with the lessons to read again. Take your time, and take
        the test as often as you like: each time it asks what it has not asked yet.
      </p>
      <p class="pr-ways">
        <button type="button" class="cta" onClick={start}>
          {best === null ? "Start the test" : "Take it again"}
        </button>
      </p>
      {taken.length > 0 && (
        <ol class="pr-taken" aria-label="Tests so far">
          {taken.toReversed().map((one) => (
            <li key={one.at}>
              <strong>{scoreOf(one)}</strong> <span>{ago(Date.parse(one.at), Date.now())}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

const scoreOf = (taken: Taken) => `${rightIn(taken)} of ${taken.questions.length}`;

interface AfterProps {
  index: PracticeIndex;
  items: readonly Item[];
  answers: readonly Answered[];
  taken: Taken;
  review: string;
  again: () => void;
}

function After({ index, items, answers, taken, review, again }: AfterProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const lessons = toReadAgain(taken, items).flatMap((slug) => index.find((one) => one.slug === slug) ?? []);
  return (
    <>
      <div class="pr-due">
        <h2 ref={heading} tabIndex={-1}>
          {scoreOf(taken)} right
        </h2>
        {lessons.length === 0 ? (
          <p>Every answer was right. This unit is yours.</p>
        ) : (
          <>
            <p>Worth reading again:</p>
            <ul class="pr-again">
              {lessons.map(({ slug, title, path }) => (
                <li key={slug}>
                  <a href={path}>{title}</a>
                </li>
              ))}
            </ul>
            <p>
              The questions you missed come back tomorrow in your <a href={review}>review</a>.
            </p>
          </>
        )}
        <p class="pr-ways">
          <button type="button" class="cta quiet" onClick={again}>
            Take another test
          </button>
        </p>
      </div>
      <Reviewed answers={answers} index={index} />
    </>
  );
}
