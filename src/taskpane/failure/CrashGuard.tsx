import { Component, type ReactNode } from "react";
import { errorClass } from "../../app/core/error-class";
import { Failure } from "./Failure";

export interface CrashGuardProps {
  readonly onReload: () => void;
  readonly children: ReactNode;
}

interface CrashGuardState {
  /** The class of the error; null while there is none. */
  readonly code: string | null;
}

/** A bug while drawing becomes a page with a way on instead of an empty pane. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { code: null };

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { code: errorClass(error) };
  }

  override render() {
    const { code } = this.state;
    if (code === null) return this.props.children;
    return <Failure failure="crashed" code={code} onReload={this.props.onReload} />;
  }
}
