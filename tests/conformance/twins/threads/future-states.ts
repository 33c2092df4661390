import time from "time";
import { Future, InvalidStateError, ThreadPoolExecutor } from "concurrent.futures";

function fails(future) {
  throw new ZeroDivisionError("division by zero");
}

const future = new Future();
print(future, future.running(), future.done(), future.cancelled());
future.add_done_callback((f) => print("first", f.result()));
future.add_done_callback(fails);
future.add_done_callback((f) => print("third"));
print(future.set_running_or_notify_cancel(), future);
print(future.cancel(), future.running());
future.set_result(5);
print(future, future.result(), future.exception(), future.cancel());
future.add_done_callback((f) => print("at once"));
for (const attempt of [() => future.set_result(6), () => future.set_exception(new ValueError("late"))]) {
  try {
    attempt();
  } catch (error) {
    print(error.constructor.name, error);
  }
}

const failed = new Future();
failed.set_exception(new ValueError("no"));
print(failed, repr(failed.exception()));
try {
  failed.result();
} catch (error) {
  print(error === failed.exception());
}

const cancelled = new Future();
print(cancelled.cancel(), cancelled.cancel(), cancelled, cancelled.done());
print(cancelled.set_running_or_notify_cancel(), cancelled);

{
  using pool = new ThreadPoolExecutor(1);
  const running = pool.submit(time.sleep, 0.3);
  time.sleep(0.1);
  print(running, running.cancel());
  for (const ask of [() => running.result({ timeout: 0.05 }), () => running.exception({ timeout: 0.05 })]) {
    try {
      ask();
    } catch (error) {
      print(repr(error));
    }
  }
  print(running.result(), running);
}
