import { useState } from "react";
import { useSession } from "../app/session.tsx";

/**
 * What a choice showed since the file is on show, the present value included: a value that is not among the usual ones
 * can be chosen again after another one.
 */
export function useShownBefore<Value extends string>(value: Value): readonly Value[] {
  const generation = useSession((state) => state.generation);
  const [seen, remember] = useState({ generation, values: [value] });
  const values = seen.generation === generation ? seen.values : [];
  const all = values.includes(value) ? values : [...values, value];
  if (all !== seen.values) remember({ generation, values: all });
  return all;
}
