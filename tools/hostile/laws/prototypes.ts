import { hold } from "../found.ts";

const watched = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype];

function names(): string {
  return JSON.stringify(watched.map((each) => Reflect.ownKeys(each).map(String)));
}

const before = names();

/** What all objects have in common is as it was, and no script ran. */
export function holdPrototypes(): void {
  hold("prototypes stay", names() === before, () => `A prototype has other members now: ${names()}`);
  hold("no script runs", !Reflect.has(globalThis, "pwned"), () => "globalThis.pwned is there");
}
