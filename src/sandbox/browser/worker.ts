/**
 * The worker's own start, bundled into one text (see `vite.ts`). The first message brings the port; from then on the
 * worker listens to nothing else, for learner code could send messages, too.
 */
import { closeRealm } from "../close.ts";
import type { HandPort, ToRealm } from "../protocol.ts";
import { serveRealm } from "../serve.ts";
import { evaluatorHere } from "./evaluate.ts";

const takePort = (event: MessageEvent<Partial<HandPort> | null>) => {
  const [port] = event.ports;
  if (event.data?.yieldpoint !== "port" || port === undefined) return;
  removeEventListener("message", takePort);
  // Bound here: whatever becomes of these names later, these are the engine's own.
  const send = port.postMessage.bind(port);
  const clock = performance.now.bind(performance);
  const { evaluate, readStack } = evaluatorHere();
  const serve = serveRealm({
    send: (message) => send(message),
    clock,
    evaluate,
    readStack,
    // The frame's policy and origin are the wall here; learner code may make code from text.
    close: (memoryBytes) => closeRealm(memoryBytes, { refuseCodeFromText: false }),
  });
  port.onmessage = (message: MessageEvent<ToRealm>) => serve(message.data);
  send({ type: "ready" });
};
addEventListener("message", takePort);
