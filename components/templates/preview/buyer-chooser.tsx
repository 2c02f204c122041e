/** Whose values fill the preview: an invented buyer, or the last one who really wrote. */
import { i18n } from '#i18n';
import { QuietSelect } from '../../ui/quiet-select';
import type { PreviewBuyer } from './preview-buyer';
import { type SampleName, sampleNames } from './sample-buyers';

export type BuyerChoice = SampleName | 'last';

const sampleKeys = {
  known: 'workshop.sample.known',
  new: 'workshop.sample.new',
  late: 'workshop.sample.late',
} as const satisfies Record<SampleName, string>;

interface BuyerChooserProps {
  readonly choice: BuyerChoice;
  readonly onChoice: (choice: BuyerChoice) => void;
  readonly lastConversation: PreviewBuyer | undefined;
}

export function BuyerChooser({ choice, onChoice, lastConversation }: BuyerChooserProps) {
  const samples = sampleNames.map((value) => ({ value, text: i18n.t(sampleKeys[value]) }));
  return (
    <QuietSelect<BuyerChoice>
      name={i18n.t('workshop.preview.buyer')}
      value={choice}
      options={[
        ...(lastConversation ? [{ value: 'last' as const, text: lastName(lastConversation) }] : []),
        ...samples,
      ]}
      onChange={onChoice}
      isFramed
    />
  );
}

function lastName({ conversation }: PreviewBuyer): string {
  const name = conversation.buyerName;
  return name ? i18n.t('workshop.preview.last', { name }) : i18n.t('workshop.preview.lastUnknown');
}
