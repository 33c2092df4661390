// Parses with `map`, where null stands for a line that was skipped, and then filters.
const parse = (line: string) => {
  const at = line.indexOf(" ");
  const row = { path: line.slice(0, at), status: line.slice(at + 1) };
  if (row.status === "-") throw new ValueError("no status for " + row.path);
  return { ...row, status: Number(row.status) };
};

const parseOrSkip = (line: string) => {
  try {
    return parse(line);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(`skipped: ${error.message}`);
    return null;
  }
};

export const failures = (lines: string[]) =>
  lines
    .map(parseOrSkip)
    .filter((row) => row !== null && row.status >= 500)
    .map((row) => row!.path);

if (__name__ === "__main__") {
  print(failures(["/home 200", "/search 503", "/login -", "/cart 500"]));
}
