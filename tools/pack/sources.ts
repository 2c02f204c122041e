/** What Mozilla's reviewers get to build the Firefox zip themselves: all that a build and this packer are made of. */
export const sourcePlaces: readonly string[] = [
  'assets',
  'components',
  'data',
  'docs',
  'entrypoints',
  'lib',
  'locales',
  'public',
  // The gallery's words are looked at for styles as well.
  'tools',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];
