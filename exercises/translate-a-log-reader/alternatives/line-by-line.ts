// As close to the Python as it gets: two variables declared before the try, and a `continue`.
function parse(line: string): [string, number] {
  const [path, status] = line.split(" ") as [string, string];
  if (status === "-") {
    throw new ValueError(`no status for ${path}`);
  }
  return [path, parseInt(status)];
}

export function failures(lines: string[]): string[] {
  const failed = [];
  for (const line of lines) {
    let path, status;
    try {
      [path, status] = parse(line);
    } catch (error) {
      if (error instanceof ValueError) {
        print("skipped:", error);
        continue;
      }
      throw error;
    }
    if (status >= 500) {
      failed.push(path);
    }
  }
  return failed;
}

if (__name__ === "__main__") {
  print(failures(["/home 200", "/search 503", "/login -", "/cart 500"]));
}
