/** How the panel stands before anything is known of the seller's settings; apart from them, because it travels into portals' pages. */
export const firstLayout = { panelWidthPx: 360, isPanelFolded: false } as const;
