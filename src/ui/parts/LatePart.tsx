import { Suspense } from "react";
import type { ReactNode } from "react";
import { Boundary } from "./Boundary.tsx";

interface LatePartProps {
  /** What is lost when it does not load, as it stands at the beginning of a sentence. */
  readonly part: string;
  /** Stands in its place while it loads. */
  readonly fallback?: ReactNode;
  /** Stands in its place when it does not load, instead of the sentence that says so. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page that loads after it: neither its loading nor its failure takes the rest along. */
export function LatePart({ fallback, children, ...boundary }: LatePartProps) {
  return (
    <Boundary {...boundary}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </Boundary>
  );
}
