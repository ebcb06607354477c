import { useState } from "react";

/** Whether something that can be folded away is open, and what follows when a person folds it. */
export interface Folded {
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}

/**
 * Open where the file says something about it, and from then on as a person leaves it. It opens when the file begins to
 * say something, and stays open when the last line goes: somebody may be about to write another.
 */
export function useFolded(isSet: boolean): Folded {
  const [isOpen, toggle] = useState(isSet);
  const [wasSet, setWasSet] = useState(isSet);
  if (wasSet !== isSet) {
    setWasSet(isSet);
    if (isSet) toggle(true);
  }
  return { isOpen, toggle };
}
