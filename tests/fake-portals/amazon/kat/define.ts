/** Registers the imitated Katal elements in this window. */
import { KatButton } from './kat-button';
import { KatAlert, KatBox, KatIcon, KatLabel, KatRadiobutton, KatTooltip } from './kat-plain';
import { KatInput, KatTextarea } from './kat-text-field';

const elements: readonly [string, CustomElementConstructor][] = [
  ['kat-button', KatButton],
  ['kat-textarea', KatTextarea],
  ['kat-input', KatInput],
  ['kat-box', KatBox],
  ['kat-label', KatLabel],
  ['kat-alert', KatAlert],
  ['kat-tooltip', KatTooltip],
  ['kat-icon', KatIcon],
  ['kat-radiobutton', KatRadiobutton],
];

for (const [name, element] of elements) if (!customElements.get(name)) customElements.define(name, element);
