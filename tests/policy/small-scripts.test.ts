import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { withSmallScripts } from "../../src/policy/small-scripts.ts";

it("an inline script loses its notes and its indentation, and keeps what it does", () => {
  const html =
    "<p>a</p><script>\n  (() => {\n    // Why.\n    window.told = 1 + 1;\n  })();\n</script><p>b</p>";
  const small = withSmallScripts(html);
  expect(small).not.toContain("Why");
  expect(small.length).toBeLessThan(html.length - 30);
  const [, code] = /<script>(.*)<\/script>/.exec(small)!;
  const window: { told?: number } = {};
  runInNewContext(code!, { window });
  expect(window.told).toBe(2);
});

it("its attributes stay, and so do the names that other scripts know", () => {
  expect(withSmallScripts('<script aria-hidden="true">\n  var shared = 1;\n</script>')).toBe(
    '<script aria-hidden="true">var shared=1;</script>',
  );
});

it("modules, files and data stay as they are, and so does what is no JavaScript", () => {
  const html =
    '<script type="module">let a  = 1;</script><script src="/a.js"></script>' +
    '<script type="application/json">{ "a": 1 }</script><script>not (  a script</script>';
  expect(withSmallScripts(html)).toBe(html);
});
