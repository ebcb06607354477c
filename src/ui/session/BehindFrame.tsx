import { Fragment, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { createFollower } from "./follower.ts";
import { SessionContext, useWholeSession } from "./session.tsx";

/** A part of the page that follows the session behind the frame while nobody sees it, so that the frame is there sooner. */
export function BehindFrame({ children }: { readonly children: ReactNode }) {
  const leader = useWholeSession();
  const [{ session, start, watch }] = useState(() => createFollower(leader));
  useEffect(start, [start]);
  return (
    <Fragment ref={watch}>
      <SessionContext value={session}>{children}</SessionContext>
    </Fragment>
  );
}
