/**
 * Dutch, Polish, Swedish, Danish, Japanese and Chinese words for contact data, links, reviews and incentives, folded;
 * what each name means: `en.ts`. Other themes are not looked for in these languages yet.
 */
import type { PhraseBook } from '@/lib/domain/policy/text/find-phrases';
import type { PolicyWords } from './policy-words';

/** What is written alike in all of these languages. */
const shared: PolicyWords = {
  rawReview: ['review|reviews|feedback'],
  socialApp: [
    'whatsapp|telegram|facebook|instagram|insta|tiktok|messenger|viber|skype|wechat|discord|snapchat|youtube|twitter|kakaotalk',
  ],
  social: ['<socialApp>'],
  contactCall: ['<contactVerb> ..6 <socialApp>', '<socialApp> ..4 <contactVerb>'],
  payment: ['paypal|iban|revolut|bitcoin|blik|swish|mobilepay|vipps|tikkie|alipay|paypay'],
  reviewPositive: ['<positive> ..2 <review>', '<review> ..3 <positive>'],
  reviewChange: ['<change> ..6 <review>', '<review> ..6 <change>'],
  reviewAsk: ['<giveVerb> ..6 <review>', '<review> ..5 <giveVerb>'],
  reviewIncentive: ['<strongBenefit> ..14 <review>', '<review> ..14 <strongBenefit>', '<review> ~12 <strongBenefit>'],
  tradeRefund: ['<if> ..8 <reviewDone> ..12 <weakBenefit>', '<weakBenefit> ..10 <if> ..8 <reviewDone>'],
  tradeAction: ['<if> ..8 <reviewDone> ..12 <action>', '<action> ..10 <if> ..8 <reviewDone>'],
  reviewDone: [
    '<giveVerb> ..6 <review>',
    '<review> ..5 <giveVerb>',
    '<change> ..5 <review>',
    '<review> ..5 <change>',
    '<positive> ..1 <review>',
  ],
  reviewConditional: ['<if> ..6 <happy> ~12 <review>', '<review> ..6 <if> ..6 <happy>'],
};

const nl: PolicyWords = {
  refusal: ['niet|nooit', 'geen', 'verboden'],
  independent: ['ongeacht|onafhankelijk', 'niet ..3 verplicht|nodig|afhankelijk', 'vragen ..3 nooit'],
  rawReview: ['beoordeling*|recensie*|review*|feedback|sterren|waardering*'],
  'review!': [
    'bedankt|dank ..3 voor uw|je|jouw|de ..3 <rawReview>',
    'schroef*|kerst*|torx ster*',
    'met|heeft ..2 sterren',
    'naar aanleiding van ..2 <rawReview>',
  ],
  review: ['<rawReview>'],
  giveVerb: [
    'schrijven|schrijft|schrijf|achterlaten|achterlaat|achter|laat|geven|geeft|geef|plaatsen|plaatst|plaats|delen|deel|achtergelaten',
  ],
  change: [
    'aanpassen|aanpast|wijzigen|wijzigt|wijzig|verwijderen|verwijdert|verwijder|veranderen|verandert|verander|intrekken|weghalen|herzien|bijwerken|pas',
  ],
  positive: ['positieve|positief|goede|goed|mooie|beste|vijf|5|leuke|topbeoordeling'],
  happy: ['tevreden|blij|bevalt'],
  strongBenefit: [
    'korting*|cadeau*|kado*|cadeaubon*|tegoedbon*|bon|gratis|cashback|beloning|kortingscode|euro|€|verrassing|bonus|waardebon',
  ],
  weakBenefit: ['terugbetal*|geld|betalen|gratis|terug|vergoed*'],
  action: ['stuur*|sturen|verzend*|vervang*|nieuwe|opsturen'],
  if: ['als|zodra|nadat|wanneer|voor|indien|mits|na', 'in ruil'],
  contactVerb: ['stuur|app|schrijf|voeg|volg|contact|bereik*|mail|neem|bel|vind|via|op|ons|mij|onze|mijn'],
  reviewPositive: ['5|vijf sterren'],
  reviewConditional: ['voordat ..8 <review>', 'in plaats van ..6 <review>'],
  askEmail: [
    'mail ons|mij|me|naar',
    'uw|je|jouw|onze|mijn ..1 e-mailadres|mailadres|emailadres|e-mail|email',
    'per mail|e-mail|email',
    'stuur ..3 mail|mailtje|e-mail',
  ],
  'askEmail!': ['niet|geen ..4 e-mail|mail|emailadres|e-mailadres', 'mail ..3 postnl|dhl|amazon'],
  askPhone: [
    'bel|bellen ons|mij|me|naar|even',
    'uw|je|jouw telefoonnummer|nummer|mobiele',
    'telefonisch ..3 bereikbaar',
  ],
  'askPhone!': ['niet|geen ..4 telefoonnummer', 'telefoonnummer ..6 bestelling|adres|account'],
  offPlatform: [
    'onze|mijn ..1 website|webshop|site|winkel',
    'buiten amazon|ebay|bol|om',
    'rechtstreeks|direct bij|via ons|mij',
  ],
  payment: ['overschrijving|bankrekening|overmaken|rekeningnummer|betaalverzoek'],
  promo: [
    'kortingscode*|kortingsbon*|nieuwsbrief|waardebon',
    '% korting',
    'korting ..6 volgende bestelling|aankoop',
    'volgende bestelling|aankoop ..8 korting',
  ],
};

const pl: PolicyWords = {
  refusal: ['nie|nigdy|bez', 'zabronione'],
  independent: ['niezaleznie', 'nie ..3 obowiazk*|konieczn*|zalezy'],
  rawReview: ['opini*|recenzj*|ocen*|gwiazd*|komentarz*|wystaw*'],
  'review!': [
    'dziekuj* ..2 za ..3 <rawReview>',
    'srubokret|torx|lampki ..3 gwiazd*',
    'gwiazdk* choink*|swiec*|ozdob*',
    'o cenie',
  ],
  review: ['<rawReview>'],
  giveVerb: ['wystaw*|napis*|zostaw*|dodac|dodaj|podziel*|umiesc*|pozostaw*|wystawienie'],
  change: ['zmien*|usun*|popraw*|wycof*|edyt*|skasow*|zmian*|aktualiz*'],
  positive: ['pozytywn*|dobr*|piec|5|piecio*|najlepsz*|swietn*|wysok*|bardzo'],
  happy: ['zadowolon*|podoba|szczesliw*'],
  strongBenefit: [
    'rabat*|kupon*|prezent*|gratis*|bon|voucher*|znizk*|zl|zlotych|euro|bonus*|nagrod*|upomin*|cashback|darmow*',
  ],
  weakBenefit: ['zwrot*|zwroc*|pieniadz*|pieniedzy|odda*|rekompens*'],
  action: ['wysl*|wysyl*|wymien*|wymian*|nowy|nowa'],
  if: ['jesli|jezeli|gdy|kiedy|za|po|w zamian|zamian|dopoki', 'w zamian'],
  contactVerb: ['napisz|pisz|prosze|kontakt*|dodaj|znajdz*|zadzwon|przez|na|nasz*|moj|wyslij|skontaktuj'],
  reviewPositive: ['5|piec gwiazd*'],
  reviewConditional: ['zanim ..6 <review>', 'zamiast ..6 <review>'],
  askEmail: [
    'napisz|pisz|prosze|wyslij ..4 na|mail|e-mail|maila e-mail|mail|maila|adres?',
    'pana|pani|twoj|moj|nasz ..1 adres? ..1 e-mail|email|mail',
    'mailowo',
    'adres e-mail|email|mail',
  ],
  'askEmail!': ['nie ..4 e-mail|mail|maila', 'e-mail z'],
  askPhone: ['zadzwon*|dzwon*', 'numer telefonu', 'telefonicznie'],
  'askPhone!': [
    'nie ..4 telefonu|dzwon*',
    'numer telefonu ..5 zamowieni*|adres*|kurier*',
    'kurier ..3 zadzwoni|dzwoni*',
  ],
  offPlatform: [
    'nasz*|moj* ..1 stron*|sklep*|witryn*',
    'poza amazon|ebay|allegro|amazonem|ebayem',
    'bezposrednio u|od|z nas|nami|mnie',
  ],
  payment: ['przelew*', 'konto bankowe', 'numer konta'],
  promo: ['kod ..1 rabat*|znizk*|promoc*', 'rabat ..6 kolejn*|nastepn*', 'newsletter*', '% rabatu|znizki'],
};

const sv: PolicyWords = {
  refusal: ['inte|aldrig|ej', 'ingen|inga|inget', 'forbjudet'],
  independent: ['oavsett|oberoende', 'inte ..3 nodvandigt|krav'],
  rawReview: ['omdome*|recension*|betyg*|stjarn*|feedback|review*'],
  'review!': [
    'tack ..2 for ..3 <rawReview>',
    'stjarn* skruv*|mejsel|form*|girland*|slinga',
    'med ..2 stjarnor',
    'julgran*|slinga ..3 stjarn*',
  ],
  review: ['<rawReview>'],
  giveVerb: ['lamna|lamnar|skriv|skriva|skriver|ge|ger|dela|lagga|lagg|posta|lamnat|skrivit'],
  change: ['andra|andrar|ta|bort|uppdatera|radera|redigera|korrigera|revidera|hoja|tar'],
  positive: ['positivt|positiv|positiva|bra|gott|goda|fem|5|fint|hogt|toppbetyg|basta'],
  happy: ['nojd|nojda|glad|gillar|belaten'],
  strongBenefit: ['rabatt*|present*|presentkort|gava*|gratis|bonus|kupong*|kr|kronor|euro|belon*|vardekod|cashback'],
  weakBenefit: ['aterbetal*|pengar|pengarna|tillbaka|ersatt*'],
  action: ['skick*|ersatt*|sander|byt*|ny|nytt'],
  if: ['om|nar|efter|sa|for|mot|innan|forst', 'i utbyte', 'sa fort|snart'],
  contactVerb: ['skriv|kontakta|na|lagg|folj|skicka|via|pa|oss|mig|var|vart|hittar|chatta|mejla'],
  reviewPositive: ['5|fem stjarnor|stjarnigt', 'toppbetyg|femstjarnig*'],
  reviewConditional: ['innan ..8 <review>', 'i stallet for ..6 <review>', 'istallet for ..6 <review>'],
  askEmail: [
    'mejla|maila|mejl|mail|e-posta oss|mig|till',
    'din|er|var|min ..1 e-post*|mejl*|mail*|epost*',
    'via mejl|mail|e-post|epost',
    'skicka ..3 mejl|mail',
  ],
  'askEmail!': ['inte ..4 mejl*|mail*', 'mejl|mail ..3 fran'],
  askPhone: ['ring oss|mig|till|garna|pa', 'ditt|ert|vart|mitt telefonnummer|mobilnummer|nummer', 'na ..3 telefon'],
  'askPhone!': ['inte|inget ..4 telefonnummer', 'telefonnummer ..6 bestallning*|adress*|konto'],
  offPlatform: [
    'var|vara|min ..1 hemsida|webbutik|webbplats|webshop|butik|natbutik',
    'utanfor amazon|ebay|plattformen',
    'direkt av|fran|hos|via oss|mig',
  ],
  payment: ['bankoverforing|overforing|kontonummer|bankgiro'],
  promo: [
    'rabattkod*|nyhetsbrev*|vardekod*',
    '% rabatt',
    'rabatt ..6 nasta kop|bestallning|order',
    'nasta kop|bestallning|order ..8 rabatt',
  ],
};

const da: PolicyWords = {
  refusal: ['ikke|aldrig|ej', 'ingen|intet', 'forbudt'],
  independent: ['uanset|uafhaengig*', 'ikke ..3 nodvendigt|krav'],
  rawReview: ['anmeldelse*|bedommelse*|stjerner|stjerne|feedback|review*|vurdering*'],
  'review!': ['tak ..2 for ..3 <rawReview>', 'stjerne* skrue*|form*|kaede|lys*', 'med ..2 stjerner'],
  review: ['<rawReview>'],
  giveVerb: [
    'skriv|skrive|skriver|efterlad|efterlade|efterlader|giv|give|giver|del|dele|laeg|laegge|laegger|skrevet|lagt',
  ],
  change: ['aendre|aendrer|aendr|fjern|fjerne|fjerner|slet|slette|sletter|rette|opdater*|redigere|traekke|haeve|ret'],
  positive: ['positiv|positive|god|gode|godt|fem|5|flot|bedste|topkarakter'],
  happy: ['tilfreds|glad|tilfredse'],
  strongBenefit: ['rabat*|gave*|gavekort|gratis|bonus|kupon*|kr|kroner|euro|belonning|cashback|vaerdikupon'],
  weakBenefit: ['refunder*|pengene|penge|tilbagebetal*|tilbage|refusion'],
  action: ['send*|ombyt*|erstat*|ny|nyt|bytte*'],
  if: ['hvis|nar|efter|sa|for|mod|inden|forst', 'til gengaeld', 'sa snart', 'i bytte'],
  contactVerb: ['skriv|kontakt|fang|tilfoj|folg|send|via|pa|os|mig|vores|min|find|ring'],
  reviewPositive: ['5|fem stjerner|stjernet', 'femstjernet'],
  reviewConditional: ['for ..3 <review>', 'inden ..8 <review>', 'i stedet for ..6 <review>'],
  'reviewConditional!': ['rabat|gave|tak for ..3 <review>', 'for din|en|et|jeres <review>'],
  askEmail: [
    'mail os|mig|til',
    'din|vores|min|jeres ..1 e-mail*|mail*|email*',
    'via|pr|pa mail|e-mail|email',
    'send ..3 mail|e-mail',
  ],
  'askEmail!': ['ikke ..4 mail*|e-mail*', 'mail ..3 fra'],
  askPhone: ['ring til|os|mig|pa', 'dit|vores|mit|jeres telefonnummer|mobilnummer|nummer', 'fange ..3 telefon'],
  'askPhone!': ['ikke|intet ..4 telefonnummer', 'telefonnummer ..6 ordre*|adresse*|konto'],
  offPlatform: [
    'vores|min ..1 hjemmeside|webshop|butik|netbutik|side',
    'uden om amazon|ebay',
    'udenom amazon|ebay',
    'uden for amazon|ebay',
    'direkte hos|fra|via os|mig',
  ],
  payment: ['bankoverforsel|overforsel|kontonummer'],
  promo: [
    'rabatkode*|nyhedsbrev*',
    '% rabat',
    'rabat ..6 naeste kob|ordre|bestilling',
    'naeste kob|ordre|bestilling ..8 rabat',
  ],
};

const ja: PolicyWords = {
  refusal: ['できません|いたしません|ません|禁止|お断り|しないで|不要'],
  independent: ['に関わらず|かかわらず|必要はありません|お願いしておりません|関係なく'],
  rawReview: ['レビュー|評価|口コミ|クチコミ|星|★★★*'],
  'review!': [
    '<rawReview> ..4 ありがとう',
    '星型|星形|星柄|星座|流れ星|星空',
    '星 の|が|を 形|飾|ネックレス|ライト|オーナメント',
    '評価基準|性能評価|評価試験',
    '星 ドライバー|ネジ',
  ],
  review: ['<rawReview>'],
  giveVerb: ['書いて|書き|投稿|お願い|残して|いただけ|つけて|付けて|くださ|下さ|ご記入|して'],
  change: ['変更|削除|修正|取り消|消して|書き直|訂正|編集|直して|上げて'],
  positive: ['高い|高|良い|よい|いい|五つ|5|五|ポジティブ|最高|好意的'],
  happy: ['満足|気に入|ご満足|喜んで'],
  strongBenefit: [
    'ギフト|ギフトカード|クーポン|割引|プレゼント|無料|特典|円|ポイント|キャッシュバック|値引|進呈|差し上げ|商品券|還元|謝礼',
  ],
  weakBenefit: ['返金|返済|お金|全額'],
  action: ['発送|送り|交換|お送り|再送'],
  if: ['たら|れば|場合|後|代わりに|と|なら|際|ば|次第|前に'],
  contactVerb: ['連絡|ください|下さい|追加|友だち|フォロー|検索|まで|から|で|送って'],
  socialApp: ['ライン|インスタ|フェイスブック|ツイッター|テレグラム|ワッツアップ|微信|カカオ|インスタグラム'],
  social: ['line で|に|から|の|id|を|公式', 'ライン で|に|から|id|を'],
  'social!': [
    'オンライン|ガイドライン|ラインナップ|ラインアップ|デッドライン|スポットライン|アウトライン|ラインストーン|ボーダーライン',
    'line skip',
  ],
  reviewPositive: ['星 ..2 5|5つ|五つ', '5|五 つ? 星', '★★★★★*', '高評価|好評価'],
  reviewConditional: ['前に ..10 <review>', '<review> ..6 前に', '代わりに ..6 <review>'],
  reviewAsk: ['<review> ..14 お願い|いただけ|ください|下さい|幸い|嬉しい'],
  reviewIncentive: ['<review> ..24 <strongBenefit>', '<strongBenefit> ..24 <review>'],
  tradeRefund: ['<review> ..24 <weakBenefit>'],
  reviewChange: ['<change> ..10 <review>', '<review> ..12 <change>'],
  tradeAction: ['<review> ..14 <if> ..10 <action>'],
  askEmail: [
    'メール で|に|を|まで ..6 ください|下さい|送|連絡',
    'メールアドレス ..6 教|送|お知らせ|まで|は|に',
    'メアド',
    'メール にて',
  ],
  'askEmail!': ['確認メール|通知メール|自動メール', 'メール ..4 amazon|届'],
  askPhone: ['電話 ..4 ください|下さい|お願い|まで|連絡', '電話番号 ..6 教|お知らせ|まで|は|に', 'お電話'],
  'askPhone!': ['電話機|スマートフォン'],
  offPlatform: [
    '公式サイト|自社サイト|当店のサイト|弊社サイト|当社サイト|自社通販|直接取引|直販|直接購入|ホームページ',
    'amazon ..1 以外|外|通さ|介さ',
    'ebay ..1 以外|外|通さ|介さ',
  ],
  payment: ['銀行振込|振込|口座|ペイペイ|送金|振り込'],
  promo: ['クーポン|割引コード|メルマガ|メールマガジン|セール|キャンペーン', '次回 ..6 割引|無料|オフ|円|値引'],
};

const zh: PolicyWords = {
  refusal: ['不能|无法|不可|禁止|不会|不要|不允许|不接受'],
  independent: ['无论|不管|与评价无关|不需要|无需'],
  rawReview: ['评价|评论|好评|评分|五星|星级|留评|差评|星|評價|評論|好評|中评|反馈|review|feedback'],
  'review!': [
    '<rawReview> ..1 谢谢',
    '感谢 ..4 的 <rawReview>',
    '谢谢 ..4 的 <rawReview>',
    '感谢您 的? <rawReview>',
    '星形|星空|星星灯|五星级酒店|五角星',
    '星 灯|形|图案|期|钻|螺丝',
  ],
  review: ['<rawReview>'],
  giveVerb: ['写|留|给|发|发表|留下|提交|分享|打|请|帮|麻烦|做|点'],
  change: ['修改|删除|更改|撤回|改成|改为|取消|更新|删掉|改|去掉|刪除|撤销'],
  positive: ['好|五|5|正面|积极|高|满分|五颗'],
  happy: ['满意|喜欢|高兴|滿意'],
  strongBenefit: [
    '礼品卡|优惠券|红包|返现|礼物|折扣|免费|赠品|奖励|元|美元|返|小礼品|现金|代金券|赠送|优惠|送您|禮品|紅包|欧元|购物卡',
  ],
  weakBenefit: ['退款|退钱|返还|退还|钱|全额'],
  action: ['发货|寄|补发|更换|换货|重发'],
  if: ['如果|后|之后|只要|就|若|换取|以换|再|前'],
  contactVerb: ['加|联系|聊|添加|关注|发|搜|找|扫|到|用|通过|请'],
  socialApp: ['微信|威信|薇信|脸书|领英|抖音|微博|qq|飞书|電報|电报'],
  social: ['加 ..2 微|v|vx|wx', 'vx|wx|v信'],
  'social!': ['微信支付 ..2 不'],
  reviewPositive: ['五星|5星|好评|满分|好評', '5 颗|顆 星', '五 颗|顆? 星', '★★★★★*'],
  reviewConditional: [
    '如果 ..6 <happy> ..16 <review>',
    '<happy> ..6 的话 ..12 <review>',
    '<review> ..2 之前|前',
    '不要 ..4 差评',
  ],
  reviewAsk: ['<giveVerb> ..8 <review>', '请 ..8 <review>'],
  reviewIncentive: ['<review> ..24 <strongBenefit>', '<strongBenefit> ..24 <review>'],
  tradeRefund: ['<review> ..20 <weakBenefit>', '<weakBenefit> ..6 <if> ..8 <review>'],
  reviewChange: ['<change> ..8 <review>', '<review> ..8 <change>'],
  tradeAction: ['<review> ..10 <if> ..10 <action>'],
  askEmail: [
    '邮箱 ..6 发|联系|告诉|是|给|地址',
    '发 ..4 邮件|邮箱 ..4 我|我们|给|到',
    '电子邮件 ..4 联系|发',
    '您的邮箱',
  ],
  'askEmail!': ['不要 ..4 邮箱|邮件', '确认邮件'],
  askPhone: ['打 ..4 电话', '电话 ..4 联系|是|号码|告诉', '您的电话|手机号', '给 ..3 打电话'],
  'askPhone!': ['快递员 ..6 电话', '不要 ..4 电话'],
  offPlatform: [
    '官网|我们的网站|我们网站|独立站|私下交易|线下交易|直接从我们|淘宝店|网店',
    '绕过|跳过 ..4',
    '平台 外|之外',
    '亚马逊 外|之外|以外',
    '直接 ..3 我们 ..2 购买|买|下单',
    '私下',
  ],
  payment: ['支付宝|微信支付|转账|银行卡|银行账户|汇款|收款码|转帐'],
  promo: ['优惠券|优惠码|折扣码|促销|特价', '下次 ..6 优惠|折|减|券'],
};

const merged = (own: PolicyWords): PolicyWords => {
  const names = new Set([...Object.keys(own), ...Object.keys(shared)]);
  return Object.fromEntries([...names].map((name) => [name, [...(shared[name] ?? []), ...(own[name] ?? [])]]));
};

export const nordicAndMore: readonly PhraseBook[] = Object.entries({ nl, pl, sv, da, ja, zh }).map(
  ([language, own]) => ({
    language,
    phrases: merged(own),
  }),
);
