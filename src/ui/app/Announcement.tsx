import { useEffect, useState } from "react";
import { useSession } from "./session.tsx";
import { useChange } from "./use-change.ts";

/** Long enough for a pause in typing, short enough to belong to it. */
const restAfterTyping = 700;

/** Says the last change to people who don’t see the page change. */
export function Announcement() {
  const announcement = useSession((state) => state.announcement);
  const changes = useChange();
  const sentence = announcement && [announcement.sentence, ...changes].join("; ");
  const [said, say] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => say(sentence), announcement?.typing ? restAfterTyping : 0);
    return () => clearTimeout(timer);
  }, [sentence, announcement]);
  return <output className="hidden-visually">{said}</output>;
}
