/** The name of the event with which the editor says that it is in another of its lines: see its `data-at-line`. */
export const movedInEditor = "movedineditor";

/** The name of the event with which the editor is told to go to a line, its number in `detail`. */
export const goneToLine = "gonetoline";
