/** The region "Checks": the verdict, each check with what happened instead, the hints, and a solution to compare with. */
import { required, toBeRead, type CheckResult, type Verdict } from "../../grader/verdict.ts";
import { CheckIcon } from "../icons.tsx";
import { CrossIcon, SkippedIcon } from "../late-icons.tsx";
import { Part } from "../Part.tsx";
import { ReadOn } from "../run/Recognised.tsx";
import type { Watching } from "../run/visit.ts";
import { Prose } from "../run/Prose.tsx";
import { counted } from "../../grader/measures.ts";
import { Hints } from "./Hints.tsx";
import { isPrediction, Prediction } from "./Prediction.tsx";
import { Solution } from "./Solution.tsx";
import { CheckPlace } from "./CheckPlace.tsx";
import { ForLater } from "./ForLater.tsx";

const signs = { passed: CheckIcon, failed: CrossIcon, skipped: SkippedIcon };
const words = { passed: "Passed", failed: "Failed", skipped: "Not run" };

export function Checks(watching: Watching) {
  const { bench } = watching;
  const verdict = bench.verdict.value;
  const checking = bench.phase.value === "working" && bench.doing.value === "check";
  const answer = bench.props.exercise?.answer?.kind;
  // A prediction and a choice are one check; its words say all.
  const alone = answer === "predict" || answer === "choose";
  return (
    <Part
      bench={bench}
      name={alone ? "Answer" : "Checks"}
      end={checking ? <span class="yp-busy">Checking…</span> : null}
    >
      {verdict !== null && (
        <div class="yp-verdict" data-old={checking}>
          <Headline verdict={verdict} alone={alone} looked={bench.looked.value} />
          {verdict.problem !== null && (
            <p class="yp-problem">
              <Prose text={verdict.problem} />
            </p>
          )}
          {alone ? (
            verdict.checks.map((check) => (
              <Instead key={check.title} watching={watching} check={check} verdict={verdict} />
            ))
          ) : (
            <ul class="yp-checks">
              {toBeRead(verdict).map((check, index) => (
                <Check
                  key={`${index} ${check.outcome} ${check.title} ${check.message}`}
                  watching={watching}
                  check={check}
                  verdict={verdict}
                />
              ))}
            </ul>
          )}
          {isPrediction(verdict) && verdict.lines.length > 0 && (
            <Prediction watching={watching} verdict={verdict} />
          )}
          {verdict.passed && <ForLater watching={watching} verdict={verdict} />}
          {!verdict.passed && <Hints bench={bench} />}
          {!alone && <Solution bench={bench} verdict={verdict} />}
        </div>
      )}
    </Part>
  );
}

function Headline({ verdict, alone, looked }: { verdict: Verdict; alone: boolean; looked: boolean }) {
  const checks = required(verdict);
  const failed = checks.filter(({ outcome }) => outcome === "failed").length;
  const passed = checks.filter(({ outcome }) => outcome === "passed").length;
  return (
    // A new element for a new verdict: a translator may have taken the words of the old one out of it.
    <p key={verdict} class="yp-headline" data-passed={verdict.passed}>
      {verdict.passed ? (
        <>
          <CheckIcon />
          {alone ? (looked ? "Right, after a look at the run." : "Right.") : "Passed."}{" "}
          {alone ? "" : checks.length === 1 ? "The check holds." : `All ${checks.length} checks hold.`}
        </>
      ) : verdict.problem !== null ? (
        "It could not be checked"
      ) : verdict.incomplete === true ? (
        "Not complete yet"
      ) : alone ? (
        "Not yet"
      ) : (
        <>
          Not yet: {counted(failed, "check fails", "checks fail")}
          {passed > 0 && `, ${passed} ${passed === 1 ? "holds" : "hold"}`}
        </>
      )}
    </p>
  );
}

interface CheckProps {
  watching: Watching;
  check: CheckResult;
  verdict: Verdict;
}

function Check(props: CheckProps) {
  const { check } = props;
  const Sign = signs[check.outcome];
  return (
    <li class="yp-check" data-outcome={check.outcome}>
      <span class="yp-check-sign">
        <Sign />
      </span>
      <div class="yp-check-text">
        <p>
          <span class="yp-unseen">{words[check.outcome]}: </span>
          {check.title}
          {check.hidden === true && (
            <span class="yp-tag-quiet" title="Its title and message are hidden until it passes.">
              hidden
            </span>
          )}
        </p>
        <Instead {...props} />
      </div>
    </li>
  );
}

/** What happened instead, and where. */
function Instead({ check, watching, verdict }: CheckProps) {
  const lessons = new Map(
    (check.recognitions ?? []).flatMap(({ lesson }) => (lesson ? [[lesson.path, lesson]] : [])),
  );
  return (
    <>
      {check.message !== "" && (
        <p class="yp-instead">
          <Prose text={check.message} />
        </p>
      )}
      {[...lessons.values()].map((lesson) => (
        <p key={lesson.path} class="yp-where">
          <ReadOn lesson={lesson} />
        </p>
      ))}
      {check.at !== null && (
        <CheckPlace watching={watching} verdict={verdict} at={check.at} run={check.run} />
      )}
    </>
  );
}
