// throws: ReferenceError: eval is not defined
eval("postMessage(1)");
