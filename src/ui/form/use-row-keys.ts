import { useState } from "react";

/**
 * Keys for rows that stand for the n-th line of a list. A row keeps its key, and so the focus and what is
 * being typed in it, while rows before it are removed.
 */
export function useRowKeys(count: number): { keys: readonly number[]; removeAt: (index: number) => void } {
  const [state, setState] = useState<{ keys: readonly number[]; next: number }>({ keys: [], next: 0 });
  let { keys, next } = state;
  if (keys.length !== count) {
    const added = Math.max(0, count - keys.length);
    const first = next;
    keys = [...keys.slice(0, count), ...Array.from({ length: added }, (_, index) => first + index)];
    next += added;
    setState({ keys, next });
  }
  return {
    keys,
    removeAt: (index) => setState({ keys: keys.filter((_, position) => position !== index), next }),
  };
}
