// A pool, from which an error keeps the only connection.
// says: "Task-1" (`main`) waits on line 9 for an item of a queue (made on line 16), and that is empty:
//   the last item was put in on line 17, at 0.00 s, and taken out on line 9, at 0.00 s, and nothing is
//   left that could put one in. If what is taken out is to be used again, put it back in a `finally`,
//   so that an error does not keep it out.
import asyncio from "asyncio";

async function use(pool: any, query: string) {
  const connection = await pool.get();
  await asyncio.sleep(1);
  if (query === "") throw new ValueError("no query");
  pool.put_nowait(connection);
}

async function main() {
  const pool = new asyncio.Queue();
  pool.put_nowait("connection");
  for (const query of ["", "news"]) {
    try {
      await use(pool, query);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      print("refused");
    }
  }
}

asyncio.run(main());
