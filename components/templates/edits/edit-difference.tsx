/** One change in the words around it: what goes struck out, what comes underlined. */
import type { WordingEdit } from '@/lib/domain/template/edits/wording-edit';
import { TextPieces } from '../history/difference-view';
import { textPieces } from '../history/version-difference';

interface EditDifferenceProps {
  readonly edit: WordingEdit;
  /** BCP 47, of the words. */
  readonly language: string;
}

export function EditDifference({ edit: { left, gone, put, right }, language }: EditDifferenceProps) {
  return (
    <p lang={language} dir="auto" className="text-sm whitespace-pre-wrap [overflow-wrap:anywhere]">
      <TextPieces pieces={textPieces(left + gone + right, left + put + right)} />
    </p>
  );
}
