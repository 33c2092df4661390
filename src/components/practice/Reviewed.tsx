/** What was asked, and how it went: each question with its answer folded behind it. */
import { whyFor, type Question, type Said } from "../../practice/question.ts";
import { paint } from "../../workbench/code/paint.ts";
import { CheckIcon } from "../../workbench/icons.tsx";
import { CrossIcon } from "../../workbench/late-icons.tsx";
import { Answer } from "./Answer.tsx";
import type { PracticeIndex } from "./fetched.ts";
import type { Answered } from "./Sitting.tsx";

interface Props {
  answers: readonly Answered[];
  index: PracticeIndex;
  /** What is said at the end of the line. */
  note?: (question: Question) => string;
}

export function Reviewed({ answers, index, note }: Props) {
  return (
    <ol class="pr-reviewed">
      {answers.map(({ question, said, right }) => {
        const lesson = index.find(({ slug }) => slug === question.lesson);
        return (
          <li key={question.id} data-right={right}>
            <details>
              <summary>
                {right ? <CheckIcon /> : <CrossIcon />}
                <span class="yp-unseen">{right ? "Right:" : "Not right:"}</span>
                <span class="pr-gist">{gistOf(question.prompt)}</span>
                {note !== undefined && <span class="pr-note">{note(question)}</span>}
              </summary>
              <Whole question={question} said={said} />
              {lesson !== undefined && (
                <p class="pr-back">
                  From the lesson <a href={lesson.path}>{lesson.title}</a>
                </p>
              )}
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function Whole({ question, said }: { question: Question; said: Said }) {
  const why = whyFor(question, said);
  return (
    <div class="pr-whole">
      <div class="pr-prompt" dangerouslySetInnerHTML={{ __html: question.prompt }} />
      {question.program !== null && (
        <pre class="pr-program" tabIndex={0} aria-label="The program">
          <code
            class="yp-tokens"
            dangerouslySetInnerHTML={{ __html: paint(question.program, "typescript") }}
          />
        </pre>
      )}
      <Answer ask={question.ask} said={said} say={() => undefined} judged announce={() => undefined} />
      {why !== "" && <div class="pr-why" dangerouslySetInnerHTML={{ __html: why }} />}
    </div>
  );
}

/** The prompt's text, for a line that is cut where it ends. */
function gistOf(prompt: string): string {
  const { body } = new DOMParser().parseFromString(prompt, "text/html");
  return body.textContent.replaceAll(/\s+/g, " ").trim();
}
