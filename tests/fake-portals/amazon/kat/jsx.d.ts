/** Lets React's JSX know the imitated Katal elements. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Kat<Extra = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Extra;

interface KatFieldAttributes {
  value?: string;
  placeholder?: string;
  label?: string;
  maxlength?: number | undefined;
  disabled?: boolean;
  name?: string;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'kat-button': Kat<{ label?: string; variant?: string; disabled?: boolean }>;
      'kat-textarea': Kat<KatFieldAttributes>;
      'kat-input': Kat<KatFieldAttributes>;
      'kat-box': Kat;
      'kat-label': Kat<{ text?: string }>;
      'kat-alert': Kat<{ variant?: string; header?: string; description?: string }>;
      'kat-tooltip': Kat<{ label?: string }>;
      'kat-icon': Kat<{ name?: string }>;
      'kat-radiobutton': Kat<{ name?: string; value?: string; label?: string }>;
    }
  }
}
