/** What a rule is given, and what it says. */
import type * as TypeScript from "typescript";
import type { Finding } from "../findings.ts";
import type { Kinds } from "../kinds.ts";

export interface Scene {
  ts: typeof TypeScript;
  kinds: Kinds;
  source: TypeScript.SourceFile;
  /** The modules that can be imported: name -> what each exports. */
  modules: ReadonlyMap<string, readonly string[]>;
  /** The paths of the program's files, and of the one that is read. */
  files: readonly string[];
  file: string;
  /** What modules leave out of what Python has: module -> name -> reason. */
  /** What asyncio's functions (under "") and methods take. */
  signatures: Readonly<Record<string, string>>;
  leftOut: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** TypeScript's complaint, and the innermost node that it is about. */
export interface Complaint {
  code: number;
  start: number;
  length: number;
  message: string;
  node: TypeScript.Node;
}

/**
 * Looks at a complaint of TypeScript's: gives it in our words, or nothing where it is no concern of learners, or undefined
 * if it is not this rule's.
 */
export type Rule = (complaint: Complaint, scene: Scene) => Finding | null | undefined;

/** Looks at each node of a program for what TypeScript does not mind. */
export type Sight = (node: TypeScript.Node, scene: Scene) => Finding | null;

/** A finding about a node. */
export const about = (
  node: TypeScript.Node,
  code: string,
  message: string,
  fixes: Finding["fixes"] = [],
  severity: Finding["severity"] = "warning",
): Finding => ({
  start: node.getStart(),
  length: node.end - node.getStart(),
  message,
  severity,
  code,
  fixes,
});
