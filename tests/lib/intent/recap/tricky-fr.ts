import type { SentenceCase } from './sentence-case';

export const fr: readonly SentenceCase[] = [
  ['b', 'Je ne demande pas de remboursement.', ''],
  ['b', "Je n'ai pas besoin de facture.", ''],
  ['b', 'Le colis est bien arrivé.', ''],
  ['b', 'Vous aviez dit que vous alliez me rembourser vendredi.', ''],
  ['b', "L'emballage était abîmé mais la lampe marche.", 'fault:damaged'],
  ['b', 'je veux etre rembourse', 'wish:refund'],
  ['b', 'Avez-vous reçu mes photos ?', ''],
  ['b', 'Mon voisin a été remboursé.', ''],
  ['b', 'Si le produit est cassé, que dois-je faire ?', ''],
  ['b', 'Je vous enverrai des photos demain.', ''],
  ['s', 'Nous aurions aimé vous rembourser.', ''],
  ['s', 'Nous ne vous enverrons pas de nouveau produit.', ''],
  ['s', "Pas de souci, nous vous remboursons aujourd'hui.", 'refund@2026-11-24'],
  ['s', 'Nous vous rembourserons dans environ 3 jours.', 'refund'],
  ['s', 'Nous vous recontacterons mardi.', 'answer'],
  ['s', 'Nous remboursons votre commande du 12 novembre.', 'refund'],
  ['s', 'La banque effectuera le remboursement demain.', ''],
  ['s', 'Après réception, nous vous remboursons 20 €.', 'refund?=20_€'],
  ['s', 'Nous espérons expédier votre colis demain.', ''],
  ['s', 'Notre politique prévoit un remboursement sous 14 jours.', ''],
];
