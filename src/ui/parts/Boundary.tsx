import { Component } from "react";
import type { ReactNode } from "react";

interface BoundaryProps {
  /** What is lost when it fails, as it stands at the beginning of a sentence. */
  readonly part: string;
  /** Stands in place of a part that nobody misses. */
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
    if (!this.state.hasFailed) return this.props.children;
    if (this.props.instead !== undefined) return this.props.instead;
    return (
      <section className="card" role="alert">
        <p>
          {this.props.part} could not be loaded. The rest of the page works, and the file can be saved.{" "}
          <button type="button" className="link" onClick={() => location.reload()}>
            Load the page again
          </button>
        </p>
      </section>
    );
  }
}
