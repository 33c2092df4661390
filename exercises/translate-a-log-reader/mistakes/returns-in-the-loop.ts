// Loses Python's indentation: the list is returned as soon as it has something in it.
// fails: lists the pages that failed
// says: Only the first failure was listed.
function parse(line: string): [string, number] {
  const [path, status] = line.split(" ");
  if (status === "-") throw new ValueError(`no status for ${path}`);
  return [path!, Number(status)];
}

export function failures(lines: string[]): string[] {
  const failed: string[] = [];
  for (const line of lines) {
    try {
      const [path, status] = parse(line);
      if (status >= 500) {
        failed.push(path);
        return failed;
      }
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      print(`skipped: ${error}`);
    }
  }
  return failed;
}

if (__name__ === "__main__") {
  print(failures(["/home 200", "/search 503", "/login -", "/cart 500"]));
}
