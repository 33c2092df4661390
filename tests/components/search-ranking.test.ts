/** The order of what search found: whole lists. */
import { describe, expect, it } from "vitest";
import { inOrder, nameOf, type Name, type Page } from "../../src/components/search/search-ranking.ts";

const waitFor: Name = {
  name: "wait_for",
  about: "Awaits one thing.",
  title: "Stopping work",
  url: "/learn/a/stopping/",
};
const task: Name = { name: "task", about: "A coroutine.", title: "Tasks", url: "/learn/a/tasks/" };
const names: Record<string, Name> = {
  wait_for: waitFor,
  task,
  class: { name: "class", about: "A word that ends in s." },
  queue: { name: "queue", about: "Hands things on." },
  queuefull: { name: "QueueFull", about: "Raised." },
  "never awaited": { name: "never awaited", about: "The warning." },
  "i/o-bound": { name: "I/O-bound", about: "Waits." },
};

describe("a name is asked for", () => {
  const asked = (...terms: string[]) => terms.map((term) => nameOf(term, names)?.name ?? null);

  it("as it is, with its module, in a call, in any case", () => {
    expect(
      asked(
        "wait_for",
        "asyncio.wait_for",
        "await asyncio.wait_for(f(), 1)",
        " WAIT_FOR() ",
        "`wait_for`",
        "QueueFull",
      ),
    ).toEqual(["wait_for", "wait_for", "wait_for", "wait_for", "wait_for", "QueueFull"]);
  });

  it("in the plural, and in several words", () => {
    expect(asked("tasks", "classes", "class", "Never  awaited", "I/O-bound")).toEqual([
      "task",
      "class",
      "class",
      "never awaited",
      "I/O-bound",
    ]);
  });

  it("while it is being typed, if only one begins so", () => {
    expect(asked("wait_f", "wa", "que", "queuef", "nev")).toEqual([
      "wait_for",
      null,
      null,
      "QueueFull",
      "never awaited",
    ]);
  });

  it("and not in a sentence", () => {
    expect(asked("how to wait for a task", "", "()")).toEqual([null, null, null]);
  });
});

const section = (title: string, url: string, ...scores: number[]) => ({
  title,
  url,
  excerpt: `of ${title}`,
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

const pages: Page[] = [
  {
    url: "/learn/a/gather/",
    excerpt: "of gather",
    meta: { title: "gather" },
    sub_results: [
      section("gather", "/learn/a/gather/", 1),
      section("As they come", "/learn/a/gather/#as", 2, 3),
    ],
  },
  {
    url: "/errors/",
    excerpt: "of errors",
    meta: { title: "Messages" },
    sub_results: [
      section("TimeoutError", "/errors/#timeouterror", 1),
      section("RuntimeWarning: coroutine 'f' was never awaited", "/errors/#never", 0.5),
      section("Other", "/errors/#other", 9),
    ],
  },
  {
    url: "/learn/a/stopping/",
    excerpt: "of stopping",
    meta: { title: "Stopping work" },
    sub_results: [section("Time limits", "/learn/a/stopping/#time-limits", 1)],
  },
  { url: "/x/", excerpt: "of x", meta: {}, sub_results: [] },
];

const lines = (term: string, name: Name | null, found = pages) =>
  inOrder(found, term, name).map((result) =>
    [result.url, result.title, result.section ?? "", result.name?.name ?? ""].join(" | "),
  );

describe("the list", () => {
  it("keeps Pagefind's order, and opens each page at the section that fits best", () => {
    expect(lines("sleep", null)).toEqual([
      "/learn/a/gather/#as | gather | As they come | ",
      "/errors/#other | Messages | Other | ",
      "/learn/a/stopping/#time-limits | Stopping work | Time limits | ",
      "/x/ | /x/ |  | ",
    ]);
  });

  it("opens a section that explains rather than a recap or an exercise, and one that has the words together", () => {
    const opened = (...sections: Page["sub_results"]) =>
      inOrder(
        [{ url: "/l/", excerpt: "", meta: { title: "L" }, sub_results: sections }],
        "time limit",
        null,
      )[0]!.url;
    expect([
      opened(section("To remember", "#recap", 9), section("Stop", "#stop", 1)),
      opened(section("Try it", "#try-title", 3), section("Stop", "#stop", 2)),
      opened(section("A", "#a", 3), {
        ...section("B", "#b", 1),
        excerpt: "a <mark>time</mark> <mark>limit</mark>,",
      }),
      opened(section("A", "#a", 99), section("A time limit", "#title", 1)),
      opened(section("First", "#first", 1), section("Second", "#second", 1)),
    ]).toEqual(["#stop", "#stop", "#b", "#title", "#first"]);
  });

  it("begins with the lesson that explains the name, at its section", () => {
    expect(lines("wait_for", waitFor)[0]).toBe(
      "/learn/a/stopping/#time-limits | Stopping work | Time limits | wait_for",
    );
    expect(lines("wait_for", waitFor)).toHaveLength(4);
  });

  it("opens that lesson at the section that is known to explain it, with Pagefind's words of it", () => {
    const known = (heading: string, url: string): Name => ({ ...waitFor, section: [heading, url] });
    expect(inOrder(pages, "wait_for", known("Time limits", "/learn/a/stopping/#time-limits"))[0]).toEqual({
      url: "/learn/a/stopping/#time-limits",
      title: "Stopping work",
      section: "Time limits",
      name: known("Time limits", "/learn/a/stopping/#time-limits"),
      excerpt: "of Time limits",
    });
    expect(lines("wait_for", known("Not found", "/learn/a/stopping/#not-found"))[0]).toBe(
      "/learn/a/stopping/#not-found | Stopping work | Not found | wait_for",
    );
  });

  it("has that lesson even where Pagefind did not find it", () => {
    expect(inOrder([], "tasks", task)).toEqual([{ url: "/learn/a/tasks/", title: "Tasks", name: task }]);
  });

  it("begins with the message that was typed, however it was typed, and with whatever names in it", () => {
    for (const typed of [
      "coroutine f was never awaited",
      "RuntimeWarning: coroutine 'main' was never awaited",
      "coroutine ‘fetch_all’ was never awaited",
      "coroutine main was never awaited",
    ]) {
      expect(lines(typed, null)[0], typed).toBe(
        "/errors/#never | Messages | RuntimeWarning: coroutine 'f' was never awaited | ",
      );
    }
  });

  it("takes a question with some of the same words for no message", () => {
    expect(lines("was it ever awaited by anybody", null)[0]).toBe(
      "/learn/a/gather/#as | gather | As they come | ",
    );
    expect(lines("never mind", null)[0]).toBe("/learn/a/gather/#as | gather | As they come | ");
  });

  it("names the message second where a lesson explains the words", () => {
    expect(lines("never awaited", { ...task, name: "never awaited" }).slice(0, 2)).toEqual([
      "/learn/a/tasks/ | Tasks |  | never awaited",
      "/errors/#never | Messages | RuntimeWarning: coroutine 'f' was never awaited | ",
    ]);
  });

  it("shows a name that no lesson explains nowhere by itself", () => {
    expect(lines("queue", names["queue"]!, [])).toEqual([]);
  });
});
