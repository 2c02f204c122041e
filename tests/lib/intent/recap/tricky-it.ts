import type { SentenceCase } from './sentence-case';

export const it: readonly SentenceCase[] = [
  ['b', 'Non chiedo un rimborso.', ''],
  ['b', 'Non mi serve la fattura.', ''],
  ['b', 'Il pacco è arrivato oggi.', ''],
  ['b', 'Avevate detto che mi rimborsavate venerdì.', ''],
  ['b', 'La scatola era danneggiata ma il prodotto funziona.', 'fault:damaged'],
  ['b', 'voglio indietro i miei soldi', 'wish:refund'],
  ['b', 'Avete ricevuto le foto?', ''],
  ['b', 'Se manca qualcosa vi scrivo.', ''],
  ['b', 'Domani vi mando le foto.', ''],
  ['b', 'Devo restituire il prodotto?', ''],
  ['s', 'Avremmo voluto rimborsarla.', ''],
  ['s', 'Non le invieremo un nuovo prodotto.', ''],
  ['s', 'Non si preoccupi, la rimborseremo oggi.', 'refund@2026-11-24'],
  ['s', 'La rimborseremo tra circa 3 giorni.', 'refund'],
  ['s', 'La contatteremo martedì.', 'answer'],
  ['s', 'Rimborseremo il suo ordine del 12 novembre.', 'refund'],
  ['s', 'Il corriere spedirà il pacco domani.', ''],
  ['s', 'Una volta ricevuto il reso, le rimborseremo 20 €.', 'refund?=20_€'],
  ['s', 'Speriamo di spedire il pacco domani.', ''],
  ['s', 'Di solito il rimborso arriva entro 5 giorni.', ''],
];
