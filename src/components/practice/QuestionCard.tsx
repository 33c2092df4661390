/** One question: what is asked, its program, an answer, and then what is right and why. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isEmpty, isRight, whyFor, type Question, type Said } from "../../practice/question.ts";
import { paint } from "../../workbench/code/paint.ts";
import { Answer } from "./Answer.tsx";

interface Props {
  question: Question;
  /** `test`: nothing is told before the end. */
  mode: "practice" | "test";
  /** "Question 3 of 10". */
  place: string;
  /** The lesson that it comes from. */
  lesson: { title: string; path: string } | undefined;
  /** Called once, with the answer. */
  answered: (said: Said, right: boolean) => void;
  next: () => void;
  /** What the button says that leads on. */
  nextLabel: string;
}

const nothingSaid = ({ ask }: Question): Said => (ask.kind === "choose" ? { chosen: [] } : { lines: [] });

export function QuestionCard({ question, mode, place, lesson, answered, next, nextLabel }: Props) {
  const [said, say] = useState(() => nothingSaid(question));
  const [judged, setJudged] = useState(false);
  const [word, setWord] = useState("");
  const [moved, setMoved] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const verdict = useRef<HTMLParagraphElement>(null);
  const right = isRight(question, said);

  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // The question before may have been longer.
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);
  useLayoutEffect(() => {
    if (judged) verdict.current?.focus();
  }, [judged]);

  const check = (event: Event) => {
    event.preventDefault();
    if (isEmpty(said)) {
      setWord("Answer first; a guess is fine.");
      return;
    }
    setWord("");
    answered(said, right);
    if (mode === "test") next();
    else setJudged(true);
  };
  const why = judged ? whyFor(question, said) : "";

  return (
    <form class="pr-question" onSubmit={check}>
      <h2 class="pr-place" ref={heading} tabIndex={-1}>
        {place}
      </h2>
      <div class="pr-prompt" dangerouslySetInnerHTML={{ __html: question.prompt }} />
      {question.program !== null && (
        <pre class="pr-program" tabIndex={0} aria-label="The program">
          <code
            class="yp-tokens"
            dangerouslySetInnerHTML={{ __html: paint(question.program, "typescript") }}
          />
        </pre>
      )}
      <Answer ask={question.ask} said={said} say={say} judged={judged} announce={setMoved} />
      <p class="yp-unseen" role="status">
        {moved}
      </p>
      <p class="pr-wish" role="status">
        {word}
      </p>
      {judged && (
        <div class="pr-verdict" data-right={right}>
          <p ref={verdict} tabIndex={-1}>
            {right ? "That’s right." : "Not quite."}
          </p>
          {why !== "" && <div class="pr-why" dangerouslySetInnerHTML={{ __html: why }} />}
          {lesson !== undefined && (
            <p class="pr-back">
              From the lesson <a href={lesson.path}>{lesson.title}</a>
            </p>
          )}
        </div>
      )}
      <p class="pr-ways">
        {judged ? (
          <button type="button" class="yp-button yp-primary" onClick={next}>
            {nextLabel}
          </button>
        ) : (
          <button type="submit" class="yp-button yp-primary">
            {mode === "test" ? nextLabel : "Check"}
          </button>
        )}
      </p>
    </form>
  );
}
