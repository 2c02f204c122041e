/** Widths that the head of the list and its rows share, where there is room for columns. */
export const figureColumns =
  '@4xl:grid @4xl:shrink-0 @4xl:grid-cols-[6rem_5rem_5rem_6rem] @4xl:gap-x-2 @4xl:text-right';
export const endColumn = '@4xl:w-44 @4xl:shrink-0';
