/** Which workbench a text in Monaco belongs to, and the program that it is a file of. */
import type { editor } from "monaco-editor/editor";
import { programsOf, type Bench } from "../../state/bench.ts";
import type { Program } from "../service/language.ts";

interface Owner {
  bench: Bench;
  path: string;
  /** What frames the code and its tools. */
  card: HTMLElement;
}

const owners = new Map<editor.ITextModel, Owner>();
const followers: ((model: editor.ITextModel, owner: Owner) => void)[] = [];

export function own(model: editor.ITextModel, owner: Owner): void {
  owners.set(model, owner);
  for (const follow of followers) follow(model, owner);
}

/** Calls back for each text that is there, and for each that comes. */
export function onEach(follow: (model: editor.ITextModel, owner: Owner) => void): void {
  followers.push(follow);
  for (const [model, owner] of owners) follow(model, owner);
}

/** The program as it stands now; null for a text that is no learner's. */
export function programOf(model: editor.ITextModel): Program | null {
  const owner = owners.get(model);
  if (owner === undefined) return null;
  const { bench, path } = owner;
  const files = { ...programsOf(bench.texts.value), [path]: model.getValue() };
  return { bench: bench.props.id, files, file: path };
}

/** The text of a file; none before the learner turned to it. */
export const modelOf = (bench: Bench, path: string): editor.ITextModel | undefined =>
  [...owners].find(([, owner]) => owner.bench === bench && owner.path === path)?.[0];

/** The texts of the same workbench. */
export function besides(model: editor.ITextModel): editor.ITextModel[] {
  const bench = owners.get(model)?.bench;
  return [...owners]
    .filter(([other, owner]) => other !== model && owner.bench === bench)
    .map(([other]) => other);
}
