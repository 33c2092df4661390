/** Questions one after another, with how far it is; what comes after the last is the caller's. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Question, Said } from "../../practice/question.ts";
import type { PracticeIndex } from "./fetched.ts";
import { QuestionCard } from "./QuestionCard.tsx";

export interface Answered {
  /** As it was asked. */
  question: Question;
  said: Said;
  right: boolean;
}

interface Props {
  questions: readonly Question[];
  /** As each is asked this time; the next is made while one is answered. */
  freshly: (question: Question) => Promise<Question>;
  index: PracticeIndex;
  mode: "practice" | "test";
  /** Called at each answer. */
  answered: (answer: Answered) => void;
  /** Called when the last was left, with all answers. */
  end: (answers: readonly Answered[]) => void;
}

export function Sitting({ questions, freshly, index, mode, answered, end }: Props) {
  const [answers, setAnswers] = useState<readonly Answered[]>([]);
  const [at, setAt] = useState(0);
  // With its place: until the next one is made, the one before must not be shown under the next one's number.
  const [made, setMade] = useState<{ place: number; question: Question } | null>(null);
  const question = made?.place === at ? made.question : null;
  const inTheMaking = useRef(new Map<number, Promise<Question>>());

  useEffect(() => {
    let left = false;
    const make = (place: number) => {
      const original = questions[place];
      if (original === undefined) return undefined;
      const making = inTheMaking.current.get(place) ?? freshly(original).catch(() => original);
      inTheMaking.current.set(place, making);
      return making;
    };
    void make(at)?.then((fresh) => {
      if (left) return;
      setMade({ place: at, question: fresh });
      void make(at + 1);
    });
    return () => {
      left = true;
    };
  }, [at]);

  let all = answers;
  const last = at + 1 === questions.length;
  return (
    <div class="pr-sitting">
      <p class="pr-steps" aria-hidden="true">
        {questions.map(({ id }, step) => (
          <i key={id} data-state={stateOf(answers[step], step === at, mode)} />
        ))}
      </p>
      {question === null ? (
        <p class="pr-quiet" role="status">
          One moment…
        </p>
      ) : (
        <QuestionCard
          key={question.id}
          question={question}
          mode={mode}
          place={`Question ${at + 1} of ${questions.length}`}
          lesson={index.find(({ slug }) => slug === question.lesson)}
          answered={(said, right) => {
            const answer = { question, said, right };
            all = [...answers, answer];
            setAnswers(all);
            answered(answer);
          }}
          next={() => (last ? end(all) : setAt(at + 1))}
          nextLabel={last ? (mode === "test" ? "Finish the test" : "Finish") : "Next question"}
        />
      )}
    </div>
  );
}

function stateOf(answer: Answered | undefined, here: boolean, mode: Props["mode"]) {
  if (answer === undefined) return here ? "here" : undefined;
  if (mode === "test") return "answered";
  return answer.right ? "right" : "wrong";
}
