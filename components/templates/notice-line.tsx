/** Says what was just done, with the way back; it stays until the next deed or until it is put away. */
import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import type { Notice } from './use-template-deeds';

interface NoticeLineProps {
  readonly notice: Notice | undefined;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

export function NoticeLine({ notice, onUndo, onClose }: NoticeLineProps) {
  return (
    <div role="status" className="fixed bottom-4 left-1/2 z-10 -translate-x-1/2 empty:hidden">
      {notice && (
        <div className="flex animate-fade items-center gap-2 rounded-card border border-line-strong bg-surface py-1 pr-1 pl-4 text-sm shadow-float">
          <span className="[overflow-wrap:anywhere]">{notice.text}</span>
          {notice.canUndo && (
            <Button look="link" onPress={onUndo}>
              {i18n.t('workshop.undo')}
            </Button>
          )}
          <IconButton name={i18n.t('workshop.closeNotice')} onPress={onClose}>
            <X aria-hidden="true" size={14} />
          </IconButton>
        </div>
      )}
    </div>
  );
}
