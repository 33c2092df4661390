/**
 * The checks' `expect`: vitest's, without vitest, so that it works in a worker of the page as well as in Node; with the
 * matchers for runs and tasks beside the usual ones.
 */
import {
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  chai,
  customMatchers,
  getState,
  setState,
  type Assertion,
  type ExpectStatic,
  type MatcherState,
  type MatchersObject,
} from "@vitest/expect";
import { callMatchers } from "./call-matchers.ts";
import { runMatchers } from "./run-matchers.ts";
import { spanMatchers } from "./span-matchers.ts";
import { taskMatchers } from "./task-matchers.ts";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
// Long lists are compared whole, and shown whole: a learner cannot look into `Array(12)`.
chai.config.truncateThreshold = 0;

function createExpect(): ExpectStatic {
  const assertion = <T>(actual: T, message?: string): Assertion<void, T> =>
    chai.expect(actual, message) as unknown as Assertion<void, T>;
  const expect: ExpectStatic = Object.assign(assertion, chai.expect as unknown as ExpectStatic, {
    getState: (): MatcherState => getState(expect),
    setState: (state: Partial<MatcherState>) => setState(state, expect),
    // chai hands the plugin's `extend` the `expect` that the asymmetric forms belong to.
    extend: (matchers: MatchersObject) =>
      (chai.expect as unknown as { extend: (to: ExpectStatic, matchers: MatchersObject) => void }).extend(
        expect,
        matchers,
      ),
  });
  setState({ assertionCalls: 0, isNot: false, promise: "", customTesters: [] }, expect);
  expect.extend(customMatchers);
  expect.extend({ ...runMatchers, ...taskMatchers, ...callMatchers, ...spanMatchers });
  return expect;
}

/**
 * Says what must hold. On anything: `toEqual`, `toBe`, `toContain`, `toBeCloseTo`, `toMatch`, ... On a run: `toPrint`,
 * `toPrintAt`, `toTake`, `toBlock`, `toWarn`, ... On a task: `toOverlap`, `toStartAfter`, `toEnd`, ...
 */
export const expect: ExpectStatic = createExpect();
