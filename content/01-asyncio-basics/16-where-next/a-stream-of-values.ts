import asyncio from "asyncio";

async function* rows() {
  for (const name of ["Ada", "Bob", "Cleo"]) {
    await asyncio.sleep(1); // the database sends the next row
    yield name;
  }
}

async function main() {
  for await (const name of rows()) {
    print(`row: ${name}`);
  }
  print("no more rows");
}

asyncio.run(main());
