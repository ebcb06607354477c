import "./later.css";
import { useEffect, useState } from "react";
import { useSession } from "../session/session.tsx";
import { describeChange } from "../../core/workspace/changes/describe-change.ts";
import { useLastChange } from "../session/use-last-change.ts";

/** Long enough for a pause in typing, short enough to belong to it. */
const restAfterTyping = 700;

/** Says the last change to people who don’t see the page change: what it did is found out when that is said. */
export default function Announcement() {
  const announcement = useSession((state) => state.announcement);
  const change = useLastChange();
  const [said, say] = useState<string>();
  useEffect(() => {
    const speak = () =>
      say(announcement && [announcement.sentence, ...describeChange(change.before, change.after)].join("; "));
    const timer = setTimeout(speak, announcement?.typing ? restAfterTyping : 0);
    return () => clearTimeout(timer);
  }, [announcement, change]);
  return <output className="hidden-visually">{said}</output>;
}
