/** The longest that a page without rest or without frames waits, in milliseconds. */
const longest = 100;

let waiting: (() => void)[] = [];

/**
 * Calls once the next frame is painted and the browser has nothing else to do; in a tab that nobody sees, which paints
 * no frames, after a moment. Gives what calls it off.
 */
export function afterFrame(call: () => void): () => void {
  if (waiting.length === 0) {
    const timer = setTimeout(callAll, longest);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      callAll();
    });
  }
  let isOff = false;
  waiting.push(() => {
    if (!isOff) call();
  });
  return () => {
    isOff = true;
  };
}

/** Each by itself, so that a key that is pressed meanwhile comes between. */
function callAll(): void {
  const calls = waiting;
  waiting = [];
  for (const call of calls) whenIdle(call);
}

/** Safari has no callback for idle moments. */
function whenIdle(call: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(() => call(), { timeout: longest });
  else setTimeout(call);
}
