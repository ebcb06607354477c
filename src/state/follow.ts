import { createStore } from "zustand/vanilla";
import type { Session } from "./session.ts";

/** A session that shows the state of another one, a little behind it. */
export interface Following {
  readonly session: Session;
  /** Shows what the other one shows now. */
  readonly catchUp: () => void;
  /** Begins to follow, and gives what ends it. */
  readonly start: () => () => void;
}

/**
 * Follows a session: `onChange` is called with each of its changes, and sees to it that this one catches up. Before it
 * starts, and after it has ended, nobody would tell: then both show the same.
 */
export function follow(leader: Session, onChange: () => void): Following {
  const { getState, getInitialState, subscribe } = leader.store;
  const store = createStore(getState);
  let isFollowing = false;
  const shown = () => (isFollowing ? store.getState() : getState());
  const catchUp = () => store.setState(getState(), true);
  return {
    session: { ...leader, store: { ...store, getState: shown, getInitialState } },
    catchUp,
    start: () => {
      catchUp();
      isFollowing = true;
      const end = subscribe(onChange);
      return () => {
        isFollowing = false;
        end();
      };
    },
  };
}
