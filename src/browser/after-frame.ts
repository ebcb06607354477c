/** The longest that a page without rest waits, in milliseconds. */
const longest = 100;

/**
 * Calls once the next frame is painted and the browser has nothing else to do; in a tab that nobody sees, which paints
 * no frames, soon. Gives what calls it off. Safari has no callback for idle moments.
 */
export function afterFrame(call: () => void): () => void {
  let isOff = false;
  const unlessOff = () => {
    if (!isOff) call();
  };
  const soon = () => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(unlessOff, { timeout: longest });
    else setTimeout(unlessOff);
  };
  if (document.hidden) setTimeout(unlessOff);
  else requestAnimationFrame(soon);
  return () => {
    isOff = true;
  };
}
