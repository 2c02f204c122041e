import { describe, expect, it } from 'vitest';
import { chooseFeatures } from '../../../tools/train/choose-features';

const message = (group: number, ...ids: number[]) => ({ ids, groups: [group] });
/** 7 stands everywhere, 9 in one group alone, 5 mostly there, 3 too rarely to tell. */
const messages = [
  message(0, 7, 9, 5),
  message(0, 7, 9, 5),
  message(0, 7, 9, 5),
  message(0, 7, 9, 5, 3),
  message(1, 7, 5),
  message(1, 7),
  message(1, 7),
  message(1, 7, 3),
];

describe('chooseFeatures', () => {
  it('takes first what tells the groups apart', () => {
    expect([...chooseFeatures(messages, { groups: 2, kept: 1 })]).toEqual([9]);
    expect([...chooseFeatures(messages, { groups: 2, kept: 2 })]).toEqual([5, 9]);
  });

  it('leaves out what stands in one or two messages, however many are wanted', () => {
    expect([...chooseFeatures(messages, { groups: 2, kept: 100 })]).toEqual([5, 7, 9]);
  });

  it('adds up what a feature tells of several questions', () => {
    const asked = [
      { ids: [1, 2], groups: [0, 2] },
      { ids: [1, 2], groups: [0, 2] },
      { ids: [1, 2], groups: [0, 2] },
      { ids: [1], groups: [0, 3] },
      { ids: [3], groups: [1, 3] },
      { ids: [3], groups: [1, 3] },
      { ids: [3], groups: [1, 3] },
      { ids: [4], groups: [1, 3] },
    ];

    expect([...chooseFeatures(asked, { groups: 4, kept: 1 })]).toEqual([2]);
  });
});
