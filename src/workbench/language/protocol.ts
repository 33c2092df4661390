/** What the page asks the TypeScript worker, and what it answers: the methods of `Language`, one message each. */
import type { Language } from "./service/language.ts";

export type Method = "diagnose" | "hover" | "complete" | "detail" | "call" | "format";

export type Asked<M extends Method> = Parameters<Language[M]>;
export type Answer<M extends Method> = ReturnType<Language[M]>;

export interface Request {
  id: number;
  method: Method;
  args: unknown[];
}

export type Response = { id: number; answer: unknown } | { id: number; error: string };
