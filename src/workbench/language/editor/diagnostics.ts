/**
 * What is wrong, as one types: a while after the last key the worker is asked, and what it finds is underlined. Types that do
 * not fit are warnings: the program runs all the same. What the compiler said of a line at the last run stands alone there.
 */
import { effect, signal, type Signal } from "@preact/signals";
import { editor, MarkerSeverity } from "monaco-editor/editor";
import type { Bench, Problem } from "../../state/bench.ts";
import { ask } from "../client.ts";
import type { Finding } from "../service/findings.ts";
import type { FoundIn } from "./findings-list.ts";
import { besides, onEach, programOf } from "./programs.ts";
import { rangeOf } from "./ranges.ts";

const OWNER = "yieldpoint-language";

/** Milliseconds after the last key; nobody wants to be corrected in the middle of a word. */
const PAUSE = 350;

interface Found {
  version: number;
  findings: readonly Finding[];
}

const found = new WeakMap<editor.ITextModel, Found>();
const foundIn = new WeakMap<Bench, Signal<ReadonlyMap<string, FoundIn>>>();

/** The findings of the text as it is now; none while they are being looked for. */
export function findingsOf(model: editor.ITextModel): readonly Finding[] {
  const known = found.get(model);
  return known?.version === model.getVersionId() ? known.findings : [];
}

/** What was found last in each file of a workbench, whose text may have changed since. */
export function latestFindings(bench: Bench): Signal<ReadonlyMap<string, FoundIn>> {
  const known = foundIn.get(bench) ?? signal(new Map());
  foundIn.set(bench, known);
  return known;
}

export function showFindings(): void {
  onEach((model, { bench, path }) => {
    let timer = 0;
    const look = async () => {
      const program = programOf(model);
      if (program === null) return;
      const version = model.getVersionId();
      const findings = await ask("diagnose", program);
      if (model.isDisposed() || model.getVersionId() !== version) return;
      found.set(model, { version, findings });
      const latest = latestFindings(bench);
      latest.value = new Map(latest.value).set(path, { file: path, text: model.getValue(), findings });
      mark(model, bench.problems.peek(), path);
    };
    const lookSoon = (pause: number) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void look().catch(() => undefined), pause);
    };
    refresh.set(model, () => lookSoon(PAUSE));
    model.onDidChangeContent(() => {
      lookSoon(PAUSE);
      for (const other of besides(model)) refresh.get(other)?.();
    });
    effect(() => {
      mark(model, bench.problems.value, path);
    });
    lookSoon(0);
  });
}

const refresh = new WeakMap<editor.ITextModel, () => void>();

function mark(model: editor.ITextModel, problems: readonly Problem[], path: string): void {
  const said = new Set(problems.filter(({ file }) => file === path).map(({ line }) => line));
  const markers = findingsOf(model)
    .map(({ start, length, message, severity }) => ({
      ...plainRange(model, start, length),
      message,
      severity: severity === "error" ? MarkerSeverity.Error : MarkerSeverity.Warning,
    }))
    .filter(({ startLineNumber }) => !said.has(startLineNumber));
  editor.setModelMarkers(model, OWNER, markers);
}

function plainRange(model: editor.ITextModel, start: number, length: number) {
  const { startLineNumber, startColumn, endLineNumber, endColumn } = rangeOf(model, start, length);
  return { startLineNumber, startColumn, endLineNumber, endColumn };
}
