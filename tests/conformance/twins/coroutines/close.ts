import asyncio from "asyncio";

async function child(name) {
  try {
    print(name, "begins");
    await asyncio.sleep(1);
    print(name, "never here");
  } finally {
    print(name, "finally");
  }
}

async function main() {
  const first = child("unstarted");
  first.close();
  const second = child("suspended");
  second.send(null);
  second.close();
  second.close();
  print("closed twice is fine");
}

asyncio.run(main());
