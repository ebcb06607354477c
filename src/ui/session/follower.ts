import type { FragmentInstance } from "react";
import { flushSync } from "react-dom";
import { afterFrame } from "../../browser/after-frame.ts";
import { follow } from "../../state/follow.ts";
import type { Session } from "../../state/session.ts";

/** What a person, or a program in their place, does with a part of the page. */
const uses = ["keydown", "input", "change", "click"] as const;

/** Without one, as where tests run, everything counts as in sight. */
const observer = (look: IntersectionObserverCallback) =>
  typeof IntersectionObserver === "function" ? new IntersectionObserver(look) : undefined;

/**
 * Follows the session for a part of the page: behind the frame while that part is out of sight, and at once when
 * it is used all the same.
 */
export function createFollower(leader: Session) {
  /** Undefined until the browser has said what is. */
  let inSight: Set<Element> | undefined;
  let isUsed = false;
  let isWaiting = false;

  const mayWait = () => !isUsed && inSight?.size === 0;
  const following = follow(leader, () => {
    if (!mayWait()) following.catchUp();
    else if (!isWaiting) {
      isWaiting = true;
      afterFrame(() => {
        isWaiting = false;
        following.catchUp();
      });
    }
  });

  // What is pressed or typed must meet what the session says now, and shows what it did at once.
  const use = () => {
    if (isWaiting) flushSync(following.catchUp);
    if (isUsed) return;
    isUsed = true;
    afterFrame(() => (isUsed = false));
  };

  const look = (entries: readonly IntersectionObserverEntry[]) => {
    inSight ??= new Set();
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
  };

  return {
    session: following.session,
    start: following.start,
    /** Looks at the elements of the part, and gives what ends that. */
    watch: (part: FragmentInstance | null) => {
      if (part === null) return undefined;
      const sight = observer(look);
      if (sight) part.observeUsing(sight);
      for (const kind of uses) part.addEventListener(kind, use, true);
      return () => {
        sight?.disconnect();
        for (const kind of uses) part.removeEventListener(kind, use, true);
      };
    },
  };
}
