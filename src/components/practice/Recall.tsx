/** The questions at the head of a lesson, asked in their panel. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Question } from "../../practice/question.ts";
import { noteAnswer, readLog } from "../../workbench/asked/kept.ts";
import { browserKeep } from "../../workbench/state/storage.ts";
import type { PracticeIndex } from "./fetched.ts";
import { askFreshly } from "./freshly.ts";
import { Sitting, type Answered } from "./Sitting.tsx";

interface Props {
  questions: readonly Question[];
  index: PracticeIndex;
}

export function Recall({ questions, index }: Props) {
  const [answers, setAnswers] = useState<readonly Answered[] | null>(null);
  if (answers === null)
    return (
      <Sitting
        questions={questions}
        freshly={(question) => askFreshly(question, readLog(browserKeep))}
        index={index}
        mode="practice"
        answered={({ question, right }) => noteAnswer(browserKeep, question.id, right, Date.now())}
        end={setAnswers}
      />
    );
  return <Done answers={answers} />;
}

function Done({ answers }: { answers: readonly Answered[] }) {
  const word = useRef<HTMLParagraphElement>(null);
  useEffect(() => word.current?.focus(), []);
  const right = answers.filter((one) => one.right).length;
  return (
    <p class="pr-done" ref={word} tabIndex={-1}>
      {right === answers.length ? "All right." : `${right} of ${answers.length} right.`} On to the lesson:{" "}
      {right === answers.length
        ? "these questions come back in your review, later each time."
        : "what you missed comes back in your review tomorrow."}
    </p>
  );
}
