// throws: ReferenceError: EventSource is not defined
new EventSource("RECORDER/events");
