// throws: ReferenceError: BroadcastChannel is not defined
new BroadcastChannel("yieldpoint").postMessage("hello");
