/** How long a page that nobody touches rests before it loads what is not on the first screen, in milliseconds. */
const rest = 1000;

const signs = ["pointerdown", "keydown", "input", "focusin", "scroll", "dragenter"] as const;

let use: Promise<void> | undefined;

/**
 * Resolves with the first thing that a person does on the page, or when it has rested for a while; at once where the
 * first caller knows that there is more to show than the first screen.
 */
export function firstUse(isUsed = false): Promise<void> {
  use ??= new Promise((resolve) => {
    if (isUsed) {
      resolve();
      return;
    }
    const done = () => {
      for (const sign of signs) removeEventListener(sign, done, true);
      resolve();
    };
    for (const sign of signs) addEventListener(sign, done, true);
    setTimeout(done, rest);
  });
  return use;
}
