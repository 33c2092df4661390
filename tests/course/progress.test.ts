import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  exercisePassed,
  exerciseTouched,
  lessonOpened,
  lessonRead,
  loadProgress,
  parseProgress,
  PROGRESS_KEY,
  UNKEPT_EVENT,
  watchProgress,
  type Progress,
  type Unkept,
} from "../../src/course/progress.ts";

const empty: Progress = { lessons: {}, exercises: [], last: null };

class Memory {
  items = new Map<string, string>();
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
}

let memory: Memory;

beforeEach(() => {
  memory = new Memory();
  vi.stubGlobal("localStorage", memory);
  vi.stubGlobal("window", new EventTarget());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("progress", () => {
  it("is remembered under one documented key", () => {
    lessonOpened("basics/a");
    lessonRead("basics/a");
    lessonOpened("basics/b");
    exercisePassed("hello");
    exercisePassed("hello");
    expect([...memory.items.keys()]).toEqual([PROGRESS_KEY]);
    expect(loadProgress()).toEqual({
      lessons: { "basics/a": "read", "basics/b": "opened" },
      exercises: ["hello"],
      last: "basics/b",
    });
  });

  it("does not become less when a read lesson is opened again", () => {
    lessonRead("basics/a");
    lessonOpened("basics/a");
    expect(loadProgress().lessons).toEqual({ "basics/a": "read" });
  });

  it("remembers the exercise last worked on, until another lesson is opened", () => {
    lessonOpened("basics/a");
    exerciseTouched("hello");
    lessonOpened("basics/a");
    expect(loadProgress()).toMatchObject({ last: "basics/a", lastExercise: "hello" });
    lessonOpened("basics/b");
    expect(loadProgress()).toEqual({
      lessons: { "basics/a": "opened", "basics/b": "opened" },
      exercises: [],
      last: "basics/b",
    });
  });

  it("leaves out whatever in storage is not as it should be", () => {
    const stored = {
      lessons: { a: "read", b: 7, c: "begun" },
      exercises: ["x", 3, "x", null],
      last: { slug: "a" },
      more: true,
    };
    expect(parseProgress(JSON.stringify(stored))).toEqual({
      lessons: { a: "read" },
      exercises: ["x"],
      last: null,
    });
    for (const text of [null, "", "{", "null", "7", "[]", '"text"', '{"lessons":[],"exercises":{}}']) {
      expect(parseProgress(text)).toEqual(empty);
    }
  });

  it("goes on without memory when storage is denied", () => {
    vi.stubGlobal("localStorage", undefined);
    Object.defineProperty(globalThis, "localStorage", {
      configurable: true,
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
    expect(loadProgress()).toEqual(empty);
    expect(lessonRead("basics/a").lessons).toEqual({ "basics/a": "read" });
    expect(loadProgress()).toEqual(empty);
  });

  it("goes on without memory when storage is full", () => {
    memory.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    expect(lessonRead("basics/a").lessons).toEqual({ "basics/a": "read" });
    expect(loadProgress()).toEqual(empty);
  });

  it("tells what the learner achieved and could not be kept, not what they only opened; trying again keeps it with what came since", () => {
    const told: Unkept[] = [];
    window.addEventListener(UNKEPT_EVENT, (event) => told.push((event as CustomEvent<Unkept>).detail));
    const { setItem } = memory;
    memory.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    lessonOpened("a");
    lessonRead("a");
    const stillFull = told[0]?.retry();
    memory.setItem = setItem;
    lessonRead("b");
    const kept = told[0]?.retry();
    expect([told.map(({ trouble }) => trouble), stillFull, kept, loadProgress().lessons]).toEqual([
      ["full"],
      false,
      true,
      { a: "read", b: "read" },
    ]);
  });

  it("is read anew by a page that comes back out of its sleep, in which it was told nothing", () => {
    const seen: string[][] = [];
    const stop = watchProgress(({ exercises }) => seen.push(exercises));
    memory.setItem(PROGRESS_KEY, JSON.stringify({ exercises: ["passed elsewhere"] }));
    const show = (persisted: boolean) =>
      window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));
    show(false);
    show(true);
    stop();
    show(true);
    expect(seen).toEqual([[], ["passed elsewhere"]]);
  });

  it("tells those who watch at once, at each change, and not when nothing changed", () => {
    const seen: string[] = [];
    const stop = watchProgress(({ lessons }) => seen.push(JSON.stringify(lessons)));
    lessonOpened("a");
    lessonOpened("a");
    lessonRead("a");
    stop();
    lessonRead("b");
    expect(seen).toEqual(["{}", '{"a":"opened"}', '{"a":"read"}']);
  });
});
