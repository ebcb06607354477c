import { useMemo } from "react";
import { diffRows } from "../../core/compare/diff-rows.ts";
import { SideBySide } from "../compare/SideBySide.tsx";
import { useLesson } from "./lesson-context.ts";

/** The two files of the lesson, with the lines that differ marked. */
export function DifferingFiles() {
  const [one, other] = useLesson().lesson.examples;
  const rows = useMemo(() => diffRows(one.text, other.text), [one, other]);
  return <SideBySide rows={rows} what="Unit file" before={one.heading} after={other.heading} />;
}
