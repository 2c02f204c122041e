import type { SentenceCase } from './sentence-case';

export const pl: readonly SentenceCase[] = [
  ['b', 'Nie chcę zwrotu pieniędzy.', ''],
  ['b', 'Sąsiad dostał nową lampę.', ''],
  ['b', 'Czy muszę odesłać towar?', ''],
  ['b', 'Paczka dotarła dzisiaj.', ''],
  ['b', 'Niczego nie brakuje.', ''],
  ['b', 'Obiecaliście, że zwrócicie mi pieniądze.', ''],
  ['b', 'Jeśli nie działa, napiszę ponownie.', ''],
  ['b', 'Czerwony jest ładny.', ''],
  ['s', 'Sprawdzimy, czy możemy zwrócić pieniądze.', ''],
  ['s', 'Kurier jutro nada paczkę.', ''],
  ['s', 'Woli Pani zwrot pieniędzy czy nową lampę?', ''],
  ['s', 'Zwrócimy pieniądze w przyszły piątek.', 'refund'],
  ['s', 'Nie ma problemu, jutro wyślemy nową.', 'replacement@2026-11-25'],
  ['s', 'Zwrócimy środki w ciągu 2-3 dni roboczych.', 'refund@2026-11-26/2026-11-27'],
  ['s', 'Po otrzymaniu towaru zwrócimy kwotę w ciągu 3 dni.', 'refund?'],
  ['s', 'Zwrócimy 1 250,50 zł do 27.11.2026 r.', 'refund@2026-11-27=1_250,50_zł'],
  ['s', 'Zwrócimy koszt zamówienia z 12 listopada.', 'refund'],
];
