// throws: ReferenceError: navigator is not defined
void navigator.locks.request("held", () => new Promise(() => 0));
