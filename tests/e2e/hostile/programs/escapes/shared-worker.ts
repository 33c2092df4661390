// throws: ReferenceError: SharedWorker is not defined
new SharedWorker("RECORDER/shared.js");
