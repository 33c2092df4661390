// finishes: out of it
// A native async function made from text; what it does goes on after the program's end, and dies with the realm.
const make = Function("return (async () => {}).constructor")() as FunctionConstructor;
make(`
  for (const what of ["fetch('RECORDER/async')", "import('RECORDER/async-import.js')", "importScripts('RECORDER/async-scripts.js')", "new Worker('RECORDER/async-worker.js')"])
    try { await (0, eval)(what); } catch {}
`)();
print("out of it");
