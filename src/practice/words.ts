/** Amounts of questions, as people read them. */
import { counted } from "../grader/measures.ts";

export const questionCount = (count: number): string => counted(count, "question");
export const areDue = (count: number): string => counted(count, "question is", "questions are") + " due";
export const moreAreDue = (count: number): string =>
  counted(count, "more question is", "more questions are") + " due";
