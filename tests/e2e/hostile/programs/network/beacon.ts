// throws: ReferenceError: navigator is not defined
navigator.sendBeacon("RECORDER/beacon", "x");
