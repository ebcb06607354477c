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

/** Follows a session: `onChange` is called with each of its changes, and sees to it that this one catches up. */
export function follow(leader: Session, onChange: () => void): Following {
  const { getState, getInitialState, subscribe } = leader.store;
  const store = createStore(getState);
  const catchUp = () => store.setState(getState(), true);
  return {
    session: { ...leader, store: { ...store, getInitialState } },
    catchUp,
    start: () => {
      catchUp();
      return subscribe(onChange);
    },
  };
}
