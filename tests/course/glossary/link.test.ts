/** Lessons are linked to the glossary where they first use a term: the HTML that comes out of the site's own processor. */
import { createSatteriMarkdownProcessor, satteri } from "@astrojs/markdown-satteri";
import { describe, expect, it } from "vitest";
import { makeFinder } from "../../../src/course/glossary/finder.ts";
import { lessonTerms, linkTerms } from "../../../src/course/glossary/link.ts";
import { readGlossary } from "../../../src/course/glossary/read.ts";

const { terms } = readGlossary(`
task: { means: A task is a task in a task group. }
task group: { means: A. }
gather: { means: A., code: [gather] }
event loop: { means: A. }
`);

async function html(markdown: string, met: string[] = []): Promise<string> {
  const links = { finder: makeFinder(terms), address: "/glossary/", met: new Set(met) };
  const processor = await createSatteriMarkdownProcessor({
    syntaxHighlight: false,
    hastPlugins: [linkTerms(links)],
  });
  return (await processor.render(markdown)).code.trim();
}

/** The lines of MDX that hold a link, as the processor of lessons makes them. */
async function linksInMdx(
  mdx: string,
  path = "/house/content/01-a/02-b/index.mdx",
  base = "/",
): Promise<string[]> {
  const processor = satteri({ hastPlugins: [lessonTerms(base, () => terms)] });
  const renderer = await processor.createMdxRenderer!({ syntaxHighlight: false }, { optimize: false });
  const { code } = await renderer.process(mdx, path, {});
  return [...code.matchAll(/href: "([^"]*)"/g)].map(([, address]) => address!);
}

describe("a term is linked", () => {
  it("where it is first used, and nowhere after", async () => {
    expect(await html("A task, and Tasks.\n\nAnother task.")).toBe(
      '<p>A <a href="/glossary/#task">task</a>, and Tasks.</p>\n<p>Another task.</p>',
    );
  });

  it("as it is written there, with others in one sentence", async () => {
    expect(await html("Task groups hold tasks.")).toBe(
      '<p><a href="/glossary/#task-group">Task groups</a> hold <a href="/glossary/#task">tasks</a>.</p>',
    );
  });

  it("in bold, in a list, in a table", async () => {
    expect(await html("1. a **task**\n\n| x |\n| --- |\n| event loop |")).toMatchInlineSnapshot(`
      "<ol>
      <li>a <strong><a href="/glossary/#task">task</a></strong></li>
      </ol>
      <table>
      <thead>
      <tr>
      <th>x</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td><a href="/glossary/#event-loop">event loop</a></td>
      </tr>
      </tbody>
      </table>"
    `);
  });

  it("as a piece of code, around which the link goes", async () => {
    expect(await html("Call `asyncio.gather(a(), b())`, or `gather`.")).toBe(
      '<p>Call <a href="/glossary/#gather"><code>asyncio.gather(a(), b())</code></a>, or <code>gather</code>.</p>',
    );
  });

  it("and the signs around it stay as they are", async () => {
    expect(await html("1 < 2 & “task” & more")).toBe(
      '<p>1 &lt; 2 &amp; “<a href="/glossary/#task">task</a>” &amp; more</p>',
    );
  });
});

describe("no term is linked", () => {
  it("in a heading, a link or a listing; and none of these uses it up", async () => {
    expect(await html("# A task\n\n[a task](/x/)\n\n```ts\ntask\n```\n\nThis task.")).toBe(
      '<h1 id="a-task">A task</h1>\n<p><a href="/x/">a task</a></p>\n' +
        '<pre><code class="language-ts">task\n</code></pre>\n<p>This <a href="/glossary/#task">task</a>.</p>',
    );
  });

  it("in code that only contains it", async () => {
    expect(await html("`task` and `gather = 1`")).toBe(
      "<p><code>task</code> and <code>gather = 1</code></p>",
    );
  });

  it("in its own definition", async () => {
    const [task] = terms.filter(({ term }) => term === "task");
    expect(await html(task!.means, [task!.id])).toBe(
      '<p>A task is a task in a <a href="/glossary/#task-group">task group</a>.</p>',
    );
  });

  it("below “Read next”, which names other texts", async () => {
    expect(await html("A task.\n\n## Read next\n\nOn the event loop.")).toBe(
      '<p>A <a href="/glossary/#task">task</a>.</p>\n<h2 id="read-next">Read next</h2>\n<p>On the event loop.</p>',
    );
  });
});

describe("in a lesson", () => {
  it("nothing inside of a component is linked: an answer is not shown yet", async () => {
    expect(
      await linksInMdx(
        '<Predict question="A task?">\n  It is a task.\n</Predict>\n\nThe event loop has a <Key>task</Key>.',
      ),
    ).toEqual(["/glossary/#event-loop"]);
  });

  it("links begin with the site's base", async () => {
    expect(await linksInMdx("A task.", undefined, "/asyncio")).toEqual(["/asyncio/glossary/#task"]);
    expect(await linksInMdx("A task.", undefined, "/asyncio/")).toEqual(["/asyncio/glossary/#task"]);
  });

  it("each lesson begins anew, and a page that is no lesson is left as it is", async () => {
    const processor = satteri({ hastPlugins: [lessonTerms("/", () => terms)] });
    const renderer = await processor.createMdxRenderer!({ syntaxHighlight: false }, { optimize: false });
    const count = async (path: string) =>
      (await renderer.process("A task.", path, {})).code.split("/glossary/#").length - 1;
    expect([
      await count("/house/content/01-a/01-b/index.mdx"),
      await count("/house/content/01-a/02-c/index.mdx"),
      await count("/house/content/pages/errors.mdx"),
    ]).toEqual([1, 1, 0]);
  });
});
