import { Component, type ReactNode } from "react";
import { Failure } from "./Failure.tsx";

interface ErrorBoundaryProps {
  /** Called once for each error: saves what can be saved. */
  readonly onError: () => void;
  readonly children: ReactNode;
}

/** A class, because React offers no other way to catch what a component throws. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly error: unknown; readonly hasError: boolean }
> {
  override state = { error: undefined as unknown, hasError: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, hasError: true };
  }

  override componentDidCatch() {
    this.props.onError();
  }

  override render() {
    return this.state.hasError ? <Failure error={this.state.error} /> : this.props.children;
  }
}
