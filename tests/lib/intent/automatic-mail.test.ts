import { describe, expect, it } from 'vitest';
import { isAutomaticMail } from '@/lib/intent/automatic-mail';

describe('isAutomaticMail', () => {
  it.each([
    'Automatic reply: I am out of the office until Monday and will answer your e-mail then.',
    'Abwesenheitsnotiz\nIch bin bis 4.12. nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.',
    'Bonjour, je suis actuellement absent du bureau. Je répondrai à votre message à mon retour.',
    'Sono in ferie fino al 10, rispondo al mio rientro.',
    '自動返信：ただいま不在にしております。',
    'Undeliverable: your message',
  ])('knows what a machine wrote: %s', (text) => {
    expect(isAutomaticMail(text)).toBe(true);
  });

  it.each([
    'I am out of the office until Friday, so please bring the parcel on Saturday.',
    'Je suis absente jusqu’à lundi, gardez le colis svp.',
    'Sono in ferie fino al 10, consegnate dopo.',
    'Ich bin bis Montag nicht im Haus, bitte später liefern.',
    'Was that an automatic reply or does a person read this?',
    'J’ai passé une heure dans votre file d’attente.',
  ])('leaves a person a person: %s', (text) => {
    expect(isAutomaticMail(text)).toBe(false);
  });
});
