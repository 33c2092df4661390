/** Generic async code: what awaiting a type parameter gives. TypeScript, as strict as it can be, is asked the same. */
import stock from "typescript";
import { expect, test } from "vitest";
import { findings } from "./ask.ts";

/** Helpers that need nothing of asyncio's, so that TypeScript's own library can judge them. */
const helpers: readonly string[] = [
  "async function once<R>(fn: () => Promise<R>): Promise<R> { return await fn(); }",
  "async function held<R>(fn: () => Promise<R>): Promise<R> { const r = await fn(); return r; }",
  "async function typed<R>(fn: () => Promise<R>): Promise<R> { const r: R = await fn(); return r; }",
  "async function given<T>(value: T): Promise<T> { return value; }",
  "async function awaited<T>(value: Promise<T>): Promise<T> { return await value; }",
  "async function pair<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> { return [await a, await b]; }",
  "async function named<T>(value: Promise<T>): Promise<{ value: T }> { return { value: await value }; }",
  "async function all<T>(list: Promise<T>[]): Promise<T[]> { const out: T[] = []; for (const each of list) out.push(await each); return out; }",
  "async function mapped<A, B>(list: A[], fn: (a: A) => Promise<B>): Promise<B[]> { const out: B[] = []; for (const a of list) out.push(await fn(a)); return out; }",
  "async function filtered<T>(list: T[], keep: (each: T) => Promise<boolean>): Promise<T[]> { const out: T[] = []; for (const each of list) if (await keep(each)) out.push(each); return out; }",
  "async function reduced<T, S>(list: T[], fn: (s: S, each: T) => Promise<S>, start: S): Promise<S> { let s = start; for (const each of list) s = await fn(s, each); return s; }",
  "async function retried<R>(fn: () => Promise<R>, times: number): Promise<R> { for (let i = 1; ; i++) { try { return await fn(); } catch (error) { if (i === times) throw error; } } }",
  "function retrying<A extends unknown[], R>(fn: (...args: A) => Promise<R>): (...args: A) => Promise<R> { return async (...args) => { try { return await fn(...args); } catch { return await fn(...args); } }; }",
  "const logged = <A extends unknown[], R>(fn: (...args: A) => Promise<R>) => async (...args: A): Promise<R> => { const r = await fn(...args); return r; };",
  "async function orElse<R>(fn: () => Promise<R>, other: R): Promise<R> { try { return await fn(); } catch { return other; } }",
  "async function orNull<R>(fn: () => Promise<R>): Promise<R | null> { try { return await fn(); } catch { return null; } }",
  "async function first<T>(items: AsyncGenerator<T>): Promise<T | undefined> { for await (const each of items) return each; return undefined; }",
  "async function collected<T>(items: AsyncGenerator<T>): Promise<T[]> { const out: T[] = []; for await (const each of items) out.push(each); return out; }",
  "async function* taken<T>(items: AsyncGenerator<T>, count: number): AsyncGenerator<T> { let i = 0; for await (const each of items) { if (i++ >= count) return; yield each; } }",
  "async function* changed<A, B>(items: AsyncGenerator<A>, fn: (a: A) => Promise<B>): AsyncGenerator<B> { for await (const each of items) yield await fn(each); }",
  "async function* chosen<T>(items: AsyncGenerator<T>, keep: (each: T) => boolean): AsyncGenerator<T> { for await (const each of items) if (keep(each)) yield each; }",
  "async function* chained<T>(...all: AsyncGenerator<T>[]): AsyncGenerator<T> { for (const items of all) for await (const each of items) yield each; }",
  "async function* delegated<T>(items: AsyncGenerator<T>): AsyncGenerator<T> { yield* items; }",
  "async function* numbered<T>(items: AsyncGenerator<T>): AsyncGenerator<[number, T]> { let i = 0; for await (const each of items) yield [i++, each]; }",
  "async function* chunks<T>(items: AsyncGenerator<T>, size: number): AsyncGenerator<T[]> { let some: T[] = []; for await (const each of items) { some.push(each); if (some.length === size) { yield some; some = []; } } }",
  "async function* fromList<T>(list: Promise<T>[]): AsyncGenerator<T> { for (const each of list) yield await each; }",
  "class Cache<V> { #held = new Map<string, V>(); async get(key: string, make: (key: string) => Promise<V>): Promise<V> { if (!this.#held.has(key)) this.#held.set(key, await make(key)); return this.#held.get(key)!; } }",
  "class Box<T> { constructor(private fn: () => Promise<T>) {} async next(): Promise<T> { return await this.fn(); } }",
  "class Latest<T> { value: T | undefined; async load(fn: () => Promise<T>): Promise<T> { this.value = await fn(); return this.value; } }",
  "class Pool<A, R> { constructor(readonly work: (a: A) => Promise<R>) {} async run(list: A[]): Promise<Map<A, R>> { const out = new Map<A, R>(); for (const a of list) out.set(a, await this.work(a)); return out; } }",
  "class Stack<T> { items: T[] = []; async pop(): Promise<T> { return this.items.pop()!; } async *drain(): AsyncGenerator<T> { while (this.items.length > 0) yield await this.pop(); } }",
  "class Base<T> { async read(): Promise<T> { throw new Error(); } } class Sub<T> extends Base<T> { override async read(): Promise<T> { return await super.read(); } }",
  "async function constrained<T extends { id: number }>(fn: () => Promise<T>): Promise<number> { const t = await fn(); return t.id; }",
  "async function field<T, K extends keyof T>(fn: () => Promise<T>, key: K): Promise<T[K]> { const t = await fn(); return t[key]; }",
  "async function nested<R>(fn: () => Promise<Promise<R>>): Promise<R> { return await fn(); }",
  "type Job<R> = () => Promise<R>; async function runJob<R>(job: Job<R>): Promise<R> { const result = await job(); return result; }",
  "interface Source<T> { read(): Promise<T> } async function twice<T>(source: Source<T>): Promise<[T, T]> { return [await source.read(), await source.read()]; }",
  "async function either<A, B>(a: () => Promise<A>, b: () => Promise<B>, left: boolean): Promise<A | B> { return left ? await a() : await b(); }",
  "async function passed<R>(fn: () => Promise<R>, use: (r: R) => void): Promise<void> { use(await fn()); }",
  "async function compared<T>(a: Promise<T>, b: Promise<T>): Promise<boolean> { return (await a) === (await b); }",
];

/** The same with asyncio's own functions and classes. */
const withAsyncio: readonly string[] = [
  "async function limited<R>(fn: () => Promise<R>): Promise<R> { return await asyncio.wait_for(fn(), 1); }",
  "async function task<R>(fn: () => Promise<R>): Promise<R> { const t = asyncio.create_task(fn()); return await t; }",
  "async function every<R>(fns: (() => Promise<R>)[]): Promise<R[]> { return await asyncio.gather(...fns.map((fn) => fn())); }",
  "async function grouped<R>(fns: (() => Promise<R>)[]): Promise<R[]> { const tasks: asyncio.Task<R>[] = []; { await using tg = new asyncio.TaskGroup(); for (const fn of fns) tasks.push(tg.create_task(fn())); } return tasks.map((t) => t.result()); }",
  "async function* drained<T>(queue: asyncio.Queue<T>): AsyncGenerator<T> { while (!queue.empty()) yield await queue.get(); }",
  "async function took<T>(queue: asyncio.Queue<T>): Promise<T> { const item = await queue.get(); return item; }",
  "async function filled<T>(future: asyncio.Future<T>): Promise<T> { return await future; }",
  "async function guarded<R>(lock: asyncio.Lock, fn: () => Promise<R>): Promise<R> { await using _ = await enter(lock); return await fn(); }",
  "async function inThread<R>(fn: () => R): Promise<R> { return await asyncio.to_thread(fn); }",
  "async function shielded<R>(fn: () => Promise<R>): Promise<R> { return await asyncio.shield(fn()); }",
  "class Once<T> { #task: asyncio.Task<T> | null = null; constructor(private make: () => Promise<T>) {} async get(): Promise<T> { this.#task ??= asyncio.create_task(this.make()); return await this.#task; } }",
];

/** What TypeScript says of each text, as strict as can be, with its own library. */
function stockSays(texts: readonly string[]): string[] {
  const files = new Map(texts.map((text, index) => [`/helper${index}.ts`, text]));
  const options: stock.CompilerOptions = {
    target: stock.ScriptTarget.ESNext,
    module: stock.ModuleKind.ESNext,
    moduleDetection: stock.ModuleDetectionKind.Force,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ["lib.esnext.d.ts"],
  };
  const disk = stock.createCompilerHost(options);
  const host: stock.CompilerHost = {
    ...disk,
    getSourceFile: (path, version) => {
      const text = files.get(path);
      return text === undefined
        ? disk.getSourceFile(path, version)
        : stock.createSourceFile(path, text, version);
    },
    fileExists: (path) => files.has(path) || disk.fileExists(path),
  };
  const program = stock.createProgram({ rootNames: [...files.keys()], options, host });
  return stock
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.text ?? ""}: ${stock.flattenDiagnosticMessageText(messageText, " ")}`,
    );
}

const editorSays = (text: string) => findings(text).map(([, , message]) => `${text}: ${message}`);

test("generic async code that TypeScript takes, the editor takes", () => {
  expect(stockSays(helpers)).toEqual([]);
  expect(helpers.flatMap(editorSays)).toEqual([]);
  expect(withAsyncio.flatMap((text) => editorSays(`import asyncio from "asyncio";\n${text}`))).toEqual([]);
});

test("generic async code that is wrong is complained of still", () => {
  const wrong = [
    "async function mixed<A, B>(a: Promise<A>): Promise<B> { return await a; }",
    "async function text<R>(fn: () => Promise<R>): Promise<R> { const s: string = await fn(); return await fn(); }",
    "async function* other<T>(items: AsyncGenerator<T>): AsyncGenerator<string> { for await (const each of items) yield each; }",
    "class Cell<V> { value!: V; async load(fn: () => Promise<string>): Promise<void> { this.value = await fn(); } }",
  ];
  expect(stockSays(wrong)).toHaveLength(wrong.length);
  expect(wrong.map((text) => editorSays(text).length)).toEqual(wrong.map(() => 1));
});
