import { Component } from "react";
import type { ReactNode } from "react";
import { NotLoaded } from "./NotLoaded.tsx";

/** What stands in the place of a part that failed. */
export type InItsPlace =
  /** A sentence, which begins with what is lost. */
  | { readonly part: string; readonly instead?: undefined }
  | { readonly part?: undefined; readonly instead: ReactNode };

type BoundaryProps = InItsPlace & { readonly children: ReactNode };

/** Keeps the failure of one part (a bug, or a file that did not load) from taking the rest of the page along. */
export class Boundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { part, instead, children } = this.props;
    if (!this.state.hasFailed) return children;
    if (part === undefined) return instead;
    return (
      <section className="card" role="alert">
        <NotLoaded part={part} />
      </section>
    );
  }
}
