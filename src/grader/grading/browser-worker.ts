/**
 * The module worker in which an exercise's checks run, and nothing but the door to it. WebKit evaluates a worker's entry
 * a second time when a chunk imports it, and the bundler puts into the entry whatever its chunks share: the registry would
 * exist twice, and checks would register with the one that nobody reads. So the entry shares nothing.
 */
import type { ToRealm } from "./protocol.ts";

const early: ToRealm[] = [];
let serve = (message: ToRealm): void => void early.push(message);
self.addEventListener("message", (event: MessageEvent<ToRealm>) => serve(event.data));

import("./browser-realm.ts").then(
  (realm) => {
    serve = realm.serve;
    for (const message of early.splice(0)) serve(message);
  },
  // A promise that fails is told to nobody outside; an error that is reported is.
  (error: unknown) => self.reportError(error),
);
