/**
 * The scripts that stand in the page itself, minified: Astro writes `is:inline` scripts out as they are in the source, notes
 * and indentation included, into every page. Modules come minified from the bundler. Before the policy, which takes hashes.
 */
import { minifySync } from "vite";

/** The same few scripts are in each page. */
const minified = new Map<string, string>();

export function withSmallScripts(html: string): string {
  return html.replaceAll(
    /(<script(?![^>]*\b(?:src|type)\s*=)[^>]*>)([\s\S]*?)(?=<\/script>)/gi,
    (_, tag: string, code: string) => tag + small(code),
  );
}

function small(code: string): string {
  const known = minified.get(code);
  if (known !== undefined) return known;
  const { code: written, errors } = minifySync("inline.js", code, { module: false });
  const result = errors.length === 0 && written.length < code.length ? written.trim() : code;
  minified.set(code, result);
  return result;
}
