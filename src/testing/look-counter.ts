import type { Line, UnitDocument } from "../core/unit-file/document.ts";

/** For tests of how long something takes: counts how often it looks at the value, key or place of a line. */
export class LookCounter {
  looks = 0;

  /** The document, its lines counted. */
  count(document: UnitDocument): UnitDocument {
    return { ...document, lines: document.lines.map((line) => this.#counted(line)) };
  }

  #counted(line: Line): Line {
    return new Proxy(line, {
      get: (of, name, receiver): unknown => {
        this.looks++;
        return Reflect.get(of, name, receiver);
      },
    });
  }
}
