/** For which marketplace the wordings are shown and written. */
import { i18n } from '#i18n';
import { Segments } from '../../ui/choice';
import { marketplaceName } from '../../words/names';
import type { Wording } from '../desk/template-changes';

interface WordingChoiceProps {
  readonly wording: Wording;
  readonly onWording: (wording: Wording) => void;
}

export function WordingChoice({ wording, onWording }: WordingChoiceProps) {
  return (
    <Segments<Wording>
      label={i18n.t('workshop.wording.name')}
      isLabelHidden
      value={wording}
      options={[
        { value: 'both', text: i18n.t('workshop.wording.both') },
        { value: 'amazon', text: marketplaceName('amazon') },
        { value: 'ebay', text: marketplaceName('ebay') },
      ]}
      onChange={onWording}
    />
  );
}
