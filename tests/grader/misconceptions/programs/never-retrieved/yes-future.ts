// A future of one's own.
// says: A future was given an error by `set_exception`, and nothing ever asked for its result: the error
//   went into the log and nowhere else. `await` the future, inside `try`, where the error can be dealt with.
import asyncio from "asyncio";

async function main() {
  const future = asyncio.get_running_loop().create_future();
  future.set_exception(new ValueError("no"));
  await asyncio.sleep(1);
}

asyncio.run(main());
