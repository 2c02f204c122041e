/** A button that lets files be chosen, as many and of whatever kind. */
import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button, type ButtonProps } from './button';

interface FileButtonProps extends Omit<ButtonProps, 'onPress'> {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

export function FileButton({ onFiles, children, ...props }: FileButtonProps) {
  return (
    <FileTrigger
      allowsMultiple
      onSelect={(list) => {
        const files = [...(list ?? [])];
        if (files.length > 0) onFiles(files);
      }}
    >
      <Button {...props}>{children}</Button>
    </FileTrigger>
  );
}
