/** What a file of results begins with. Apart from its schema, which the page does not need to write one. */
export const FORMAT = "yieldpoint results";
export const VERSION = 1;
