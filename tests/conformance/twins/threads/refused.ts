import * as futures from "concurrent.futures";

function refused(act) {
  try {
    print(act());
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof ValueError)) throw error;
    print(error.constructor.name, error);
  }
}

function* items() {
  for (let item = 1; item < 5; item += 1) {
    print("taken", item);
    yield item;
  }
}

refused(() => new futures.ThreadPoolExecutor(0));
refused(() => new futures.ThreadPoolExecutor({ max_workers: 1, initializer: 5 }));
{
  using pool = new futures.ThreadPoolExecutor(1);
  const future = pool.submit(Math.abs, -3);
  print(future.result());
  print(futures.wait([future], { return_when: "whatever" }).done.size);
  refused(() => futures.wait([future, new futures.Future()], { return_when: "whatever" }));
  refused(() => pool.map(Math.abs, [1], { buffersize: 0 }));
  refused(() => pool.map(Math.abs, [1], { buffersize: "x" }));
  for (const result of pool.map((item) => item * 2, items(), { buffersize: 2 })) print("result", result);
}
