import asyncio from "asyncio";

async function inner() {
  try {
    await asyncio.sleep(1);
    throw new ValueError("deep");
  } finally {
    print("inner finally");
  }
}

async function middle() {
  try {
    await inner();
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    print("not this");
  } finally {
    print("middle finally");
  }
}

async function main() {
  try {
    await middle();
  } catch (error) {
    print("caught", repr(error));
  }
  try {
    try {
      await inner();
    } catch (error) {
      throw new RuntimeError("outer", { cause: error });
    }
  } catch (error) {
    print(repr(error), "from", repr(error.cause));
  }
  try {
    try {
      await inner();
    } finally {
      await asyncio.sleep(1);
      print("awaited in finally");
    }
  } catch (error) {
    print("still", error);
  }

  async function returns_in_finally() {
    try {
      await inner();
    } catch {
      return "from except";
    } finally {
      print("then finally");
    }
  }

  print(await returns_in_finally());
}

asyncio.run(main());
