/** Names that only CommonJS modules have, with what takes their place. */
export const commonJs: Readonly<Record<string, string>> = {
  require: 'Files here are modules. Write `import name from "module";` at the top of the file instead.',
  module: "Files here are modules. Write `export` before what other files may import.",
  exports: "Files here are modules. Write `export` before what other files may import.",
};
