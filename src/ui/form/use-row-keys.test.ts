import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useRowKeys } from "./use-row-keys.ts";

const rows = (count: number) => renderHook(({ count: now }) => useRowKeys(now), { initialProps: { count } });

test("every row has a key of its own, which it keeps", () => {
  const { result, rerender } = rows(3);
  const { keys } = result.current;
  expect(new Set(keys).size).toBe(3);
  rerender({ count: 3 });
  expect(result.current.keys).toEqual(keys);
});

test("a row keeps its key while a row before it is removed", () => {
  const { result, rerender } = rows(3);
  const [first, , third] = result.current.keys;
  act(() => result.current.removeAt(1));
  rerender({ count: 2 });
  expect(result.current.keys).toEqual([first, third]);
});

test("a new row stands behind the others, with a key that no row had before", () => {
  const { result, rerender } = rows(2);
  const { keys } = result.current;
  act(() => result.current.removeAt(0));
  rerender({ count: 1 });
  rerender({ count: 2 });
  const [kept, added] = result.current.keys;
  expect(kept).toBe(keys[1]);
  expect(keys).not.toContain(added);
});

test("when the file loses lines by itself, as in undo, the last rows go", () => {
  const { result, rerender } = rows(3);
  const { keys } = result.current;
  rerender({ count: 1 });
  expect(result.current.keys).toEqual(keys.slice(0, 1));
});
