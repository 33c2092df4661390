// finishes: asked
const load = Function("where", "return import(where)") as (where: string) => Promise<unknown>;
for (const where of [
  "RECORDER/text-import.js",
  "data:text/javascript,fetch('RECORDER/data-import')",
  "blob:null/0",
])
  load(where).catch(() => 0);
print("asked");
