/** What the checks found about things that only a later lesson teaches: told apart from the verdict, which it does not change. */
import { loadProgress } from "../../course/progress.ts";
import { forLater, type Verdict } from "../../grader/verdict.ts";
import { CheckIcon } from "../icons.tsx";
import { SkippedIcon } from "../late-icons.tsx";
import { Prose } from "../run/Prose.tsx";
import type { Watching } from "../run/visit.ts";
import { CheckPlace } from "./CheckPlace.tsx";

export function ForLater({ watching, verdict }: { watching: Watching; verdict: Verdict }) {
  const found = forLater(verdict);
  if (found.length === 0) return null;
  const { lessons } = loadProgress();
  return (
    <section class="yp-for-later" aria-label="For later">
      <p class="yp-part-name">For later</p>
      <ul class="yp-checks">
        {found.map((check) => {
          const holds = check.outcome === "passed";
          const isTaught = lessons[check.later.slug] === "read";
          return (
            <li key={check.title} class="yp-check" data-outcome={holds ? "passed" : "skipped"}>
              <span class="yp-check-sign">{holds ? <CheckIcon /> : <SkippedIcon />}</span>
              <div class="yp-check-text">
                <p>
                  {holds ? (isTaught ? "A bonus: " : "Holds already: ") : "Does not hold yet: "}
                  {check.title}
                </p>
                {!holds && (
                  <>
                    <p class="yp-instead">
                      <Prose text={check.message} />
                    </p>
                    <p>
                      <Explained by={check.later.lesson} isTaught={isTaught} />
                    </p>
                    {check.at !== null && (
                      <CheckPlace watching={watching} verdict={verdict} at={check.at} run={check.run} />
                    )}
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface Explanation {
  by: ReturnType<typeof forLater>[number]["later"]["lesson"];
  isTaught: boolean;
}

function Explained({ by, isTaught }: Explanation) {
  const lesson =
    by === null ? (
      "A later lesson"
    ) : (
      <a class="yp-link" href={by.path}>
        {by.title}
      </a>
    );
  return isTaught ? (
    <>{lesson} explained this. Make it hold, too, for a bonus.</>
  ) : (
    <>{lesson} explains this. Your answer counts as it is.</>
  );
}
