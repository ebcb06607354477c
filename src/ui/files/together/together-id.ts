/** The id of the heading, to which the menu of a file leads. */
export const togetherId = "how-files-belong-together";
