/** The editor's language. In one file, for TypeScript is loaded, and the runtime declared, once. */
import "./language/compilers-words.ts";
import "./language/conditions.ts";
import "./language/declarations.ts";
import "./language/findings.ts";
import "./language/generics.ts";
import "./language/private.ts";
import "./language/programs.ts";
import "./language/snippets.ts";
