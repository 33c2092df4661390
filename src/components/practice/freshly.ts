/** Questions as they are asked here: what makes fresh variants of them is fetched when the first is wanted. */
import { prepare } from "../../practice/prepare.ts";
import type { Question } from "../../practice/question.ts";
import type { Log } from "../../workbench/asked/log.ts";
import { late } from "../../workbench/late.ts";

/** `before`: counted on top of the answers, where the same question is asked again before it was answered. */
export async function askFreshly(question: Question, log: Log, before = 0): Promise<Question> {
  const { canVary, variantOf } = await late(() => import("../../practice/variants/index.ts"));
  const vary = (id: string, seed: number) => (canVary(id) ? variantOf(id, seed) : null);
  return prepare(question, (log[question.id]?.length ?? 0) + before, vary);
}
