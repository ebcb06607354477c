import { useState } from "react";
import { useSession } from "../app/session.tsx";

interface Replaced<Value> {
  /** The values that were replaced since the file is on show. */
  readonly replaced: readonly Value[];
  readonly replace: (value: Value) => void;
}

/** For a choice: a value that is not among the usual ones and was replaced by another can be chosen again. */
export function useReplaced<Value extends string>(): Replaced<Value> {
  const generation = useSession((state) => state.generation);
  const [seen, remember] = useState<{ generation: number; values: readonly Value[] }>();
  const replaced = seen?.generation === generation ? seen.values : [];
  return {
    replaced,
    replace: (value) => remember({ generation, values: [...new Set([...replaced, value])] }),
  };
}
