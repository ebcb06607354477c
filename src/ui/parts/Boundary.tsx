import { Component } from "react";
import type { ReactNode } from "react";
import { NotLoaded } from "./NotLoaded.tsx";

interface BoundaryProps {
  /** What is lost when it fails, as it stands at the beginning of a sentence. */
  readonly part: string;
  /** Stands in its place then, instead of the sentence that says so. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

/** Keeps the failure of one part (a bug, or a file that did not load) from taking the rest of the page along. */
export class Boundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { part, instead, children } = this.props;
    if (!this.state.hasFailed) return children;
    if (instead !== undefined) return instead;
    return (
      <section className="card" role="alert">
        <NotLoaded part={part} />
      </section>
    );
  }
}
