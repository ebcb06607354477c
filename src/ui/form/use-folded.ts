import { useState } from "react";
import { useSession } from "../session/session.tsx";

/** Whether something that can be folded away is open, and what follows when a person folds it. */
export interface Folded {
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
  /** Which files are in place: what is inside begins anew with others. */
  readonly generation: number;
}

/**
 * Open where the file says something about it, and from then on as a person leaves it. It opens when the file begins to
 * say something, and stays open when the last line goes: somebody may be about to write another. Other files begin
 * anew, but on the same element: a press on its head while they come in place still meets it.
 */
export function useFolded(isSet: boolean): Folded {
  const generation = useSession((state) => state.generation);
  const [isOpen, toggle] = useState(isSet);
  const [seen, see] = useState({ isSet, generation });
  if (seen.isSet !== isSet || seen.generation !== generation) {
    see({ isSet, generation });
    if (isSet || seen.generation !== generation) toggle(isSet);
  }
  return { isOpen, toggle, generation };
}
