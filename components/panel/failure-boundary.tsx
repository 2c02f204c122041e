/** Catches what goes wrong while the panel is drawn, so that the portal's page never notices. */
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { copyText } from '../ui/copy-text';
import { failureReport } from './failure-report';
import { Failure } from './notices';

interface FailureBoundaryProps {
  readonly version: string;
  readonly children: ReactNode;
}

interface FailureBoundaryState {
  readonly error?: unknown;
  readonly hasFailed: boolean;
  readonly isCopied: boolean;
}

export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  override readonly state: FailureBoundaryState = { hasFailed: false, isCopied: false };
  #componentStack = '';

  static getDerivedStateFromError(error: unknown): FailureBoundaryState {
    return { error, hasFailed: true, isCopied: false };
  }

  override componentDidCatch(_error: unknown, { componentStack }: ErrorInfo): void {
    this.#componentStack = componentStack ?? '';
  }

  readonly #retry = () => this.setState({ hasFailed: false, isCopied: false });

  readonly #copy = async () => {
    const report = failureReport(this.state.error, {
      version: this.props.version,
      componentStack: this.#componentStack,
    });
    this.setState({ isCopied: await copyText(report) });
  };

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <Failure isCopied={this.state.isCopied} onRetry={this.#retry} onCopy={this.#copy} />;
  }
}
