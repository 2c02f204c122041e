/** What is read, what is kept, what never happens. */
import { Eye, Hand, HardDrive, type LucideIcon } from 'lucide-react';
import { i18n } from '#i18n';

export function WhatIsStored() {
  return (
    <ul className="flex flex-col gap-2">
      <Fact Icon={Eye} name={i18n.t('welcome.read')} text={i18n.t('welcome.readText')} />
      <Fact Icon={HardDrive} name={i18n.t('welcome.kept')} text={i18n.t('welcome.keptText')} />
      <Fact Icon={Hand} name={i18n.t('welcome.never')} text={i18n.t('welcome.neverText')} />
    </ul>
  );
}

function Fact({ Icon, name, text }: { readonly Icon: LucideIcon; readonly name: string; readonly text: string }) {
  return (
    <li className="flex gap-2.5">
      <Icon aria-hidden="true" size={16} className="mt-px shrink-0 text-ink-2" />
      <p>
        <strong className="font-semibold">{name}</strong> {text}
      </p>
    </li>
  );
}
