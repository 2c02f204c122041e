import { describe, expect, it } from 'vitest';
import {
  languages,
  offenders,
  orderId,
  ownWords,
  rendered,
  signature,
  signedBy,
  templates,
  trackingNumber,
} from './rendered-starters';

const spaced = languages.filter((language) => language !== 'ja' && language !== 'zh');

describe('a starter reply', () => {
  it('renders with many facts, with few and with none', () => {
    expect(rendered.filter(({ outcome }) => !outcome.ok).map(({ name }) => name)).toEqual([]);
  });

  it('leaves nothing unresolved: what may be unknown is put so that the reply reads well without it', () => {
    const open = rendered.filter(({ outcome }) => outcome.ok && outcome.rendered.unresolved.length > 0);

    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it.each(languages)('in %s leaves open the signature alone where the seller has told none', (language) => {
    const outcome = signedBy('', language);

    expect(outcome.ok && outcome.rendered.unresolved).toEqual(['seller.signature']);
  });

  it.each([
    ['en', 'Kind regards\nMara'],
    ['pl', 'Z poważaniem\nMara'],
    ['zh', '祝好\nMara'],
    ['ja', 'お願い申し上げます。\n\nMara'],
  ])('in %s closes as a letter does where only a name is told', (language, end) => {
    const outcome = signedBy('Mara', language);

    expect(outcome.ok && outcome.rendered.text.slice(-end.length)).toBe(end);
  });

  it('ends with the signature', () => {
    expect(rendered.filter(({ text }) => !text.endsWith(`\n\n${signature}`)).map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['is longer than 700 characters', /^[\s\S]{700,}$/],
    ['has a second blank line', /\n{3}/],
    ['has a double space', / {2}/],
    ['has a space before a full stop or comma', / [.,。，、]/],
    ['has two marks in a row', /[.,;:。、，；：]{2}|[.,]\?|\?\.|[。，]？|？[。，]/],
    ['has empty brackets', /\(\s*\)|\[\s*\]|«\s*»|„\s*“|（\s*）|「\s*」/],
    ['has a leftover of the template', /\{\{|\{%|%\}|\}\}|%-?[a-zA-Z]/],
    ['has a word that stands for nothing', /\b(?:undefined|null|NaN|Invalid)\b/],
    ['has a link', /https?:|www\.|\b\w+\.(?:com|de|fr|it|es|net|org|eu|nl|pl|se|dk|jp|cn)\b/i],
    ['has a mail address', /@/],
    ['has an emoji', /\p{Extended_Pictographic}/u],
    ['shouts', /[!！]|\b\p{Lu}{4,}\b(?<!XX)/u],
    [
      'asks for a review',
      /\breviews?\b|\brating|feedback|\bstars?\b|bewert|rezension|\bsterne|\bavis\b|évaluation|étoile|recension|valutazion|cinque stelle|reseña|valoraci|opini[oó]n|estrella|beoordel|\bsterren|\bopini[ae]\b|ocen[aęy]|gwiazdk|omdöme|betyg|stjärn|anmeld|bedøm|stjerne|レビュー|評価|星(?!期)|好评|差评|评价|评论/i,
    ],
    [
      'advertises',
      /coupon|voucher|discount|gutschein|rabatt|\bpromo|remise|sconto|descuento|newsletter|special offer|korting|kupon|zniżk|rabat|クーポン|割引|セール|优惠|折扣|促销/i,
    ],
    [
      'promises money',
      /we (?:will|'ll) refund|full refund|wir erstatten|nous (?:vous )?rembours|la rimbors|le reembols|we betalen (?:u )?terug|zwrócimy|vi återbetalar|vi refunderer|返金いたします|全额退款|我们会退款/i,
    ],
    [
      'offers what is for the seller to decide',
      /free of charge|replacement at no|kostenlos|gratuit|gratis|bezpłatn|無料|無償|免费|补偿|賠償|补发/i,
    ],
    [
      'asks the buyer to cancel',
      /(?:please|could you|bitte|veuillez|per favore|por favor|wilt u|prosimy|kan du|vil du)[^.!?\n]{0,60}(?:cancel|storn|annul|anulow|avbeställ|afbestil)|请(?:您)?取消|キャンセルして/i,
    ],
    [
      'leads away from the marketplace',
      /outside (?:of )?(?:amazon|ebay)|außerhalb|en dehors|fuori da|fuera de|\ban (?:amazon|ebay)\b|our (?:own )?(?:website|shop)|buiten (?:amazon|ebay)|poza (?:amazon|ebay)|utanför|uden om|官网|微信|公式サイト/i,
    ],
    [
      'asks for payment elsewhere',
      /paypal|bank transfer|überweis|iban\b|virement|bonifico|transferencia|overschrijving|przelew|överföring|overførsel|振込|转账|支付宝/i,
    ],
    ['says "opt out"', /unsubscribe|opt.?out|abbestell|désabonn|disiscri|darse de baja|afmelden|退订|配信停止/i],
  ])('never %s', (_name, pattern) => {
    expect(offenders(pattern)).toEqual([]);
  });

  it('has no run of digits but order and tracking numbers, days and their year', () => {
    const withDigits = rendered.filter(({ text }) =>
      /\d{3,}/.test(
        ownWords(text)
          .replaceAll(orderId, '')
          .replaceAll(trackingNumber, '')
          .replace(/ 2026\b/g, ''),
      ),
    );

    expect(withDigits.map(({ name }) => name)).toEqual([]);
  });

  it('names no day but those that are known', () => {
    const withDays = rendered.filter(({ situation, text }) => situation === 'nothing known' && /\d/.test(text));

    expect(withDays.map(({ name }) => name)).toEqual([]);
  });

  it('ends each of its sentences', () => {
    const open = rendered.filter(({ text }) => {
      const [, ...paragraphs] = ownWords(text).split(/\n+/);
      return paragraphs.some((paragraph) => !/[.?。？]$/.test(paragraph) && !/[:：]\s*$/.test(paragraph));
    });

    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it.each(languages)('greets in %s with and without a name, leaving no stray mark', (language) => {
    const greetings = (situation: string) =>
      new Set(
        rendered
          .filter((each) => each.language === language && each.situation === situation)
          .map(({ text }) => text.split('\n')[0]),
      );
    const unnamed = [...greetings('nothing known')];
    const named = [...greetings('only a name known')];

    expect(unnamed).toHaveLength(1);
    expect(named).toHaveLength(1);
    expect(unnamed[0]).toMatch(/^\p{L}[\p{L} ]*[,:：。]$/u);
    expect(named[0]?.includes('anna_1984')).toBe(language !== 'pl');
  });

  it('calls a Japanese buyer 様 once', () => {
    const first = (situation: string) =>
      rendered.find((each) => each.language === 'ja' && each.situation === situation)?.text.split('\n')[0];

    expect(first('everything known')).toBe('Anna様');
    expect(first('nothing known')).toBe('お世話になっております。');
  });

  it('says "usted", "Lei", "vous", "Sie", "u", "Państwo" and 您, and "du" in the North', () => {
    const familiar: Readonly<Record<string, RegExp>> = {
      de: /\b(?:du|dir|dich|dein\w*)\b/,
      fr: /\b(?:tu|toi|ton|tes)\b/i,
      it: /\b(?:tu|tuo|tua|tuoi|ti)\b/,
      es: /\b(?:tú|tu|tus|te|vosotros|os)\b/i,
      nl: /\b(?:je|jij|jou|jouw|jullie)\b/i,
      pl: /\b(?:ty|ciebie|tobie|twoj\w+|twój|pan|pani|pana|panu)\b/i,
      sv: /\b(?:ni|er|ert|era)\b/i,
      da: /\b(?:Dem|Deres)\b|(?<=[a-zæøå,] )De\b/,
      zh: /你/,
      ja: /あなた|(?<!で)すみません/,
    };
    for (const [language, pattern] of Object.entries(familiar)) expect(offenders(pattern, [language])).toEqual([]);
  });

  it('is in its own language throughout', () => {
    const english = /\b(?:the|your|please|thank|you|with|parcel|and|order|item|is on its way|sorry)\b/i;
    const found = rendered.filter(({ language, text }) => language !== 'en' && english.test(ownWords(text)));

    expect(found.map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, /[,.:;?()"]|[们这为说请]/u],
    ['zh', /\p{Script=Han}/u, /[,.:;?()"]|[\p{Script=Hiragana}\p{Script=Katakana}]|[們這為說請發貨]/u],
  ])('is written in %s with its own letters and marks', (language, own, foreign) => {
    const texts = rendered
      .filter((each) => each.language === language)
      .map(({ name, text }) => ({ name, words: ownWords(text) }));

    expect(texts.filter(({ words }) => !own.test(words)).map(({ name }) => name)).toEqual([]);
    expect(texts.filter(({ words }) => foreign.test(words)).map(({ name }) => name)).toEqual([]);
    expect(
      texts
        .filter(({ words }) => /[A-Za-z]/.test(words.replaceAll('Amazon', '').replaceAll('eBay', '')))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('uses no letters of another script where words have spaces', () => {
    expect(offenders(/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u, spaced)).toEqual([]);
  });

  it.each([
    ['fr', 'sets its double marks off by spaces that do not break', /\S[?;:»]| [?;:»]|« |'/],
    ['es', 'opens its questions', /(?<![¿][^?]*)\?/],
    ['it', 'writes its apostrophes as such', /'/],
    ['de', 'quotes as German does', /"|[“](?![^„]*“)(?<!„[^„]*“)/],
  ])('in %s %s', (language, _rule, breach) => {
    const found = rendered.filter((each) => each.language === language && breach.test(ownWords(each.text)));

    expect(found.map(({ name }) => name)).toEqual([]);
  });

  it.each([
    'late',
    'lost',
    'arrived-damaged',
    'does-not-work',
    'wrong-item',
    'part-missing',
    'shown-as-delivered',
    'came-back-to-us',
    'complaint',
    'does-not-fit',
  ])('apologises first: %s', (id) => {
    const apology =
      /sorry|tut uns (?:sehr )?leid|désolés|dispiace|sentimos|spijt ons|przepraszamy|przykro nam|beklaga|ledsna|beklager|kede af|申し訳ございません|抱歉/i;
    const firstWords = rendered
      .filter((each) => each.id === `starter:${id}`)
      .map(({ name, text }) => {
        const [, first, second] = text.split(/\n\n/);
        return { name, words: `${first} ${name.includes(' · ja · ') ? second : ''}` };
      });

    expect(firstWords.length).toBeGreaterThan(0);
    expect(firstWords.filter(({ words }) => !apology.test(words)).map(({ name }) => name)).toEqual([]);
  });

  it('says of a parcel that came back whether it is back already', () => {
    const said = (situation: string) =>
      rendered.find(({ name }) => name === `starter:came-back-to-us · en · amazon · ${situation}`)?.text;

    expect(said('back again')).toContain('The carrier has brought the parcel back to us.');
    expect(said('on its way back')).toContain('The carrier is bringing the parcel back to us.');
  });

  it('says in every language of a parcel that came back, and of money that went back, that it did', () => {
    for (const language of languages) {
      const said = (id: string, situation: string) =>
        rendered.find(({ name }) => name === `starter:${id} · ${language} · amazon · ${situation}`)?.text;
      expect(said('came-back-to-us', 'back again')).not.toBe(said('came-back-to-us', 'on its way back'));
      expect(said('refund-status', 'refunded')).not.toBe(said('refund-status', 'delivered'));
    }
  });

  it('names no day that has passed as still to come', () => {
    const late = rendered.filter(({ id, situation }) => situation === 'late' && id === 'starter:on-its-way');

    expect(late.length).toBeGreaterThan(0);
    expect(late.filter(({ text }) => /\b14\b|14日/.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('writes its days in its own language', () => {
    const said = new Map(
      rendered
        .filter(
          ({ id, situation, marketplace }) => id === 'starter:late' && situation === 'late' && marketplace === 'ebay',
        )
        .map(({ language, text }) => [language, text]),
    );

    expect(said.get('pl')).toContain('do 14 listopada 2026.');
    expect(said.get('ja')).toContain('11月14日（土）までに');
    expect(said.get('zh')).toContain('最晚应在11月14日（星期六）送达');
    expect(said.get('sv')).toContain('senast lördag 14 november.');
  });

  it('has a title that fits one line', () => {
    const long = templates.flatMap(({ id, variants }) =>
      Object.values(variants)
        .filter(({ title }) => title.length > 52)
        .map(({ title }) => `${id}: ${title}`),
    );

    expect(long).toEqual([]);
  });
});
