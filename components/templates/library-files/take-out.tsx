/** The whole library as a file. */
import { Download } from 'lucide-react';
import { i18n } from '#i18n';
import { libraryCsvParts } from '@/lib/domain/export/library-csv';
import { libraryJsonParts } from '@/lib/domain/export/library-json';
import type { Template } from '@/lib/domain/template/template';
import { tableDelimiter } from '../../orders/numbers';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import type { SaveFile } from '../../ui/save-file';
import { repliesText } from './file-words';

interface TakeOutProps {
  readonly templates: readonly Template[];
  readonly saveAsJson: SaveFile;
  readonly saveAsCsv: SaveFile;
}

export function TakeOut({ templates, saveAsJson, saveAsCsv }: TakeOutProps) {
  const name = i18n.t('libraryFiles.out.fileName');
  return (
    <Box
      title={i18n.t('libraryFiles.out.title')}
      aside={<span className="text-sm text-ink-2">{repliesText(templates.length)}</span>}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-3">
        <p className="min-w-64 flex-1 text-sm text-ink-2">{i18n.t('libraryFiles.out.text')}</p>
        <div className="flex flex-wrap gap-2">
          <Button onPress={() => saveAsJson(`${name}.json`, libraryJsonParts(templates))}>
            <Download aria-hidden="true" size={14} />
            {i18n.t('libraryFiles.out.json')}
          </Button>
          <Button onPress={() => saveAsCsv(`${name}.csv`, libraryCsvParts(templates, tableDelimiter()))}>
            <Download aria-hidden="true" size={14} />
            {i18n.t('libraryFiles.out.csv')}
          </Button>
        </div>
      </div>
    </Box>
  );
}
