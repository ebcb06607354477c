import { Suspense } from "react";
import type { ReactNode } from "react";
import { Boundary } from "./Boundary.tsx";
import type { InItsPlace } from "./Boundary.tsx";

type LatePartProps = InItsPlace & {
  /** Stands in its place while it loads. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the page that loads after it: neither its loading nor its failure takes the rest along. */
export function LatePart({ fallback, children, ...boundary }: LatePartProps) {
  return (
    <Boundary {...boundary}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </Boundary>
  );
}
