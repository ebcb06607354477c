import { useState } from "react";
import { useSession } from "../session/session.tsx";

interface Replaced<Value> {
  /** The present value, and those that were replaced since the file is on show. */
  readonly toOffer: readonly Value[];
  /** To be called before a choice replaces the present value. */
  readonly replace: () => void;
}

/** For a choice: a value that is not among the usual ones and was replaced by another can be chosen again. */
export function useReplaced<Value extends string>(value: Value): Replaced<Value> {
  const generation = useSession((state) => state.generation);
  const [seen, remember] = useState<{ generation: number; values: readonly Value[] }>();
  const replaced = seen?.generation === generation ? seen.values : [];
  const toOffer = [...new Set([...replaced, value])];
  return { toOffer, replace: () => remember({ generation, values: toOffer }) };
}
