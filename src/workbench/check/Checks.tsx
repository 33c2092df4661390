/** The region "Checks": the verdict, each check with what happened instead, and the hints. */
import type { ReadonlySignal } from "@preact/signals";
import { CheckIcon, CrossIcon, SkippedIcon } from "../icons.tsx";
import type { CheckResult, Happened, Verdict } from "../../grader/verdict.ts";
import { Part } from "../Part.tsx";
import { Prose } from "../run/Report.tsx";
import { shownCheck, type Runner } from "../run/runner.ts";
import { counted, seconds } from "../run/words.ts";
import type { Bench } from "../state/bench.ts";
import type { Model } from "../timeline/model.ts";

interface Props {
  bench: Bench;
  runner: Runner;
  model: ReadonlySignal<Model | null>;
}

const signs = { passed: CheckIcon, failed: CrossIcon, skipped: SkippedIcon };
const words = { passed: "Passed", failed: "Failed", skipped: "Not run" };

export function Checks({ bench, runner, model }: Props) {
  const verdict = bench.verdict.value;
  const checking = bench.phase.value === "working" && bench.doing.value === "check";
  return (
    <Part bench={bench} name="Checks" end={checking ? <span class="yp-busy">Checking…</span> : null}>
      {verdict !== null && (
        <div class="yp-verdict" data-old={checking}>
          <Headline verdict={verdict} />
          {verdict.problem !== null && (
            <p class="yp-problem">
              <Prose text={verdict.problem} />
            </p>
          )}
          <ul class="yp-checks">
            {verdict.checks.map((check) => (
              <Check
                key={check.title}
                bench={bench}
                runner={runner}
                model={model}
                check={check}
                verdict={verdict}
              />
            ))}
          </ul>
          {!verdict.passed && <Hints bench={bench} />}
        </div>
      )}
    </Part>
  );
}

function Headline({ verdict }: { verdict: Verdict }) {
  const failed = verdict.checks.filter(({ outcome }) => outcome === "failed").length;
  const passed = verdict.checks.filter(({ outcome }) => outcome === "passed").length;
  return (
    <p class="yp-headline" data-passed={verdict.passed}>
      {verdict.passed ? (
        <>
          <CheckIcon />
          Passed.{" "}
          {verdict.checks.length === 1 ? "The check holds." : `All ${verdict.checks.length} checks hold.`}
        </>
      ) : verdict.problem !== null ? (
        "It could not be checked"
      ) : (
        <>
          Not yet: {counted(failed, "check fails", "checks fail")}
          {passed > 0 && `, ${passed} ${passed === 1 ? "holds" : "hold"}`}
        </>
      )}
    </p>
  );
}

function Check(props: Props & { check: CheckResult; verdict: Verdict }) {
  const { bench, runner, model, check, verdict } = props;
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
        </p>
        {check.message !== "" && (
          <p class="yp-instead">
            <Prose text={check.message} />
          </p>
        )}
        {check.at !== null && <Where {...{ bench, runner, model, verdict }} at={check.at} run={check.run} />}
      </div>
    </li>
  );
}

/** `line 4 · 1.00 s`: takes the editor to the line and the timeline to the moment. */
function Where(props: Props & { at: Happened; run: number | null; verdict: Verdict }) {
  const { bench, runner, model, at, run, verdict } = props;
  const line =
    at.line !== undefined && bench.props.files.some(({ path }) => path === at.file) ? at.line : null;
  if (line === null && at.time === undefined) return null;
  const go = () => {
    const wanted = run === null ? undefined : verdict.runs[run];
    if (wanted !== undefined) {
      const texts = bench.shown.value?.texts ?? bench.texts.value;
      if (bench.shown.value?.result !== wanted.result) {
        runner.show(shownCheck(wanted, texts));
      }
      if (at.time !== undefined) {
        bench.moment.value = momentOf(model.value?.trace ?? [], at);
        bench.scrubbed.value = true;
      }
    }
    if (line !== null) bench.goTo({ file: at.file!, line, column: at.column ?? 1 });
  };
  return (
    <button type="button" class="yp-link yp-where" onClick={go}>
      {[line === null ? "" : `line ${line}`, at.time === undefined ? "" : seconds(at.time)]
        .filter((part) => part !== "")
        .join(" · ")}
    </button>
  );
}

/** The last event by that time that the task had a part in, or else the last one at all. */
function momentOf(trace: readonly { time: number; task: number }[], at: Happened): number {
  let last = 0;
  let own = -1;
  for (const [index, { time, task }] of trace.entries()) {
    if (time > (at.time ?? 0) + 1e-9) break;
    last = index;
    if (task === at.task) own = index;
  }
  return own === -1 ? last : own;
}

function Hints({ bench }: { bench: Bench }) {
  const hints = bench.props.exercise?.hints ?? [];
  const given = bench.hints.value;
  return (
    <div class="yp-hints">
      {/* Announced as they come. */}
      <ol aria-live="polite">
        {hints.slice(0, given).map((html, index) => (
          <li key={index} class="yp-hint">
            <span class="yp-hint-name">Hint {index + 1}</span>
            <div dangerouslySetInnerHTML={{ __html: html }} />
          </li>
        ))}
      </ol>
      {given < hints.length && (
        <button type="button" class="yp-button yp-small" onClick={() => (bench.hints.value = given + 1)}>
          {given === 0 ? "Show a hint" : "Show the next hint"}
          <span class="yp-note">
            {given + 1} of {hints.length}
          </span>
        </button>
      )}
    </div>
  );
}
