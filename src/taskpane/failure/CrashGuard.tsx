import { Component, type ReactNode } from "react";
import { Failure } from "./Failure";

export interface CrashGuardProps {
  readonly onReload: () => void;
  readonly children: ReactNode;
}

interface CrashGuardState {
  readonly error: Error | null;
}

/** A bug while drawing becomes a page with a way on instead of an empty pane. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { error: null };

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // the error's class only: its message may quote the sheet
    return <Failure failure="crashed" code={error.name} onReload={this.props.onReload} />;
  }
}
