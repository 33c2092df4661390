/** A question's answers, one or several of them right. Each says why, as soon as saying so gives nothing away. */
import { useMemo } from "preact/hooks";
import type { ChoiceResult, ChoiceVerdict, Verdict } from "../../grader/verdict.ts";
import { CheckIcon } from "../icons.tsx";
import { CrossIcon, SkippedIcon } from "../late-icons.tsx";
import { ownSeed } from "../../course/own-seed.ts";
import { shownOrder } from "../../course/options.ts";
import type { Bench } from "../state/bench.ts";
import { answerFile, readChoice, writeChoice } from "../../grader/format/answers.ts";

const isChoice = (verdict: Verdict | null): verdict is ChoiceVerdict =>
  verdict !== null && "choices" in verdict;

interface Props {
  bench: Bench;
  alive: boolean;
  /** HTML. */
  texts: readonly string[];
  /** More than one of them is right. */
  several: boolean;
}

/** A tick is for what was rightly chosen. What was rightly left alone has its reason, and no mark of being right. */
const signs = {
  right: { Sign: CheckIcon, words: "Right:" },
  wrong: { Sign: CrossIcon, words: "Not right:" },
  left: { Sign: SkippedIcon, words: "Correctly not chosen:" },
};

function signOf({ chosen, judged }: ChoiceResult): keyof typeof signs | null {
  return judged === "right" && !chosen ? "left" : judged;
}

export function ChooseAnswer({ bench, alive, texts, several }: Props) {
  const chosen = readChoice(bench.texts.value[answerFile.choose] ?? "", texts.length);
  const verdict = bench.verdict.value;
  const choose = (index: number, on: boolean) => {
    const next = several ? chosen.filter((each) => each !== index) : [];
    if (on) next.push(index);
    bench.edit(answerFile.choose, writeChoice(next));
  };
  // The built page is the same for all; once it is alive, the order is the learner's own.
  const { id } = bench.props;
  const order = useMemo(() => shownOrder(texts, alive ? `${ownSeed()} ${id}` : id), [texts, alive, id]);
  return (
    <fieldset class="yp-answer yp-choices">
      <legend>{several ? "Choose all that are right" : "Choose one"}</legend>
      {order.map((index) => {
        const result = isChoice(verdict) ? verdict.choices[index] : undefined;
        // What was judged is this choice only as long as it is the one that was checked.
        const told = result !== undefined && result.chosen === chosen.includes(index) ? result : undefined;
        const judged = told === undefined ? null : signOf(told);
        const { Sign, words } = signs[judged ?? "left"];
        return (
          <div key={index} class="yp-option" data-judged={judged ?? undefined}>
            <label>
              <input
                type={several ? "checkbox" : "radio"}
                name={`${id}-choice`}
                value={index}
                disabled={!alive}
                checked={chosen.includes(index)}
                onChange={(event) => choose(index, event.currentTarget.checked)}
              />
              <span dangerouslySetInnerHTML={{ __html: texts[index]! }} />
            </label>
            {told?.why != null && (
              <div class="yp-why">
                <Sign />
                <span class="yp-unseen">{words}</span>
                <div dangerouslySetInnerHTML={{ __html: told.why }} />
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
