/** What a seller could have answered to the buyers of the scenes before. */
import { templateIdSchema } from '@/lib/domain/template/template';
import type { PastAnswerView } from '@/lib/protocol/past-answer-words';
import { dayMs, now } from '@/tests/components/fakes/sample-facts';

const bodies: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Hi {{ buyer.first_name }},\n\nthe courier has had your parcel {{ tracking.number }} at the depot in […] since the weekend. We have opened an enquiry and will write again within 48 hours, whatever they say.\n\n{{ seller.signature }}',
    'Hello {{ buyer.first_name }},\n\nyour order {{ order.id }} left us as promised and is on its way. Please allow 3-5 working days.\n\n{{ seller.signature }}',
  ],
  de: [
    'Hallo {{ buyer.first_name }},\n\nIhr Paket {{ tracking.number }} liegt seit dem Wochenende im Verteilzentrum […]. Wir haben eine Nachforschung gestellt und melden uns innerhalb von 48 Stunden.\n\n{{ seller.signature }}',
    'Guten Tag,\n\nIhre Bestellung {{ order.id }} ist unterwegs. Bitte rechnen Sie mit 2-3 Werktagen.\n\n{{ seller.signature }}',
  ],
};

export function samplePastAnswers(language: string): readonly PastAnswerView[] {
  return (bodies[language] ?? []).map((body, index) => ({
    id: templateIdSchema.parse(`past:${language}-${index}`),
    language,
    body,
    answeredAt: now - (3 + 20 * index) * dayMs,
    times: 4 - 3 * index,
  }));
}
