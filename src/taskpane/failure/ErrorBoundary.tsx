import { Component, type ReactNode } from "react";
import { errorClass } from "../../app/core/error-class";
import { Failure } from "./Failure";

export interface ErrorBoundaryProps {
  readonly onReload: () => void;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  /** The class of the error that was thrown; null for none. */
  readonly code: string | null;
}

/** Shows the failure page when a component throws while it is drawn. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { code: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { code: errorClass(error) };
  }

  override render() {
    const { code } = this.state;
    if (code === null) return this.props.children;
    return <Failure failure="crashed" code={code} onReload={this.props.onReload} />;
  }
}
