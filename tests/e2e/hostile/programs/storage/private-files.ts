// throws: ReferenceError: navigator is not defined
void navigator.storage.getDirectory();
