// throws: ReferenceError: Image is not defined
new Image().src = "RECORDER/image.png";
