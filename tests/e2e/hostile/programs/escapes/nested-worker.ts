// throws: ReferenceError: Worker is not defined
new Worker("data:text/javascript,fetch('RECORDER/nested')");
