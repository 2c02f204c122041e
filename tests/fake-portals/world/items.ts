/** Invented products. */

export const itemTitles: readonly string[] = [
  'Halvorne Dimmable Desk Lamp, 12 W, USB-C, matte black',
  'Fernhold Travel Kettle 0.8 l, folding',
  'Ostmark Messerschärfer für Küchenmesser, 3-stufig, Größe L',
  'Bibliothèque murale «Rivage» en chêne, 5 étagères',
  '木製キッチンスツール 高さ45cm ナチュラル',
  'Kubek termiczny 450 ml – żółty, szczelny',
  'Shower caddy "Tidewell" & hooks <2 pack>',
  'Replacement filter for Aircrest 300 / 310 (4 pcs)',
  'Cable 2 m',
  'Wollschal “Nordlicht”, 180 × 30 cm, 100% Merino',
];
