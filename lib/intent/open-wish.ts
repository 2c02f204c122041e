/**
 * Whether something in a message waits for an answer: a question, a demand, a "but". Such a message is never one that
 * needs no response, however many thanks stand in it. Rather too often than too seldom.
 */
import { messageTokens } from './message-tokens';

type WordsByLanguage = Readonly<Record<string, string>>;

/** Words that begin or carry a question, a request or a reproach; `|` parts them, `_` ends the word. */
const openWords: WordsByLanguage = {
  en: 'add_|when_|where_|wheres_|why_|who_|whos_|whose_|which_|how_|hows_|what_|whats_|can you_|can u_|could you_|could u_|would you_|will you_|can i_|could i_|may i_|shall i_|should i_|do you_|do i_|does_|did you_|is there_|are there_|is it_|are you_|please_|pls_|plz_|want_|need_|would like|id like|waiting_|wait_|still_|but_|however_|although_|though_|same thing|same problem|same issue|except_|shame_|unfortunately|yet_|not received|havent|hasnt|didnt|doesnt|dont_|isnt|wasnt|wont_|cant_|cannot|missing|broken|damaged|faulty|wrong_|refund me|send me|let me know|get back to me|one question|question_|wonder|for nothing|never_|nobody|or else|unless|solicitor|lawyer|look forward to your|hope to hear|awaiting',
  de: 'wann_|wo_|warum|wieso|weshalb|wer_|wem_|welche|wie_|was_|wohin|woher|konnen sie|konntet ihr|konnten sie|konnt ihr|kannst du|konntest du|kann ich|konnte ich|darf ich|soll ich|muss ich|wurden sie|haben sie|habt ihr|hast du|gibt es|gibts|ist es|ist das|bitte_|bitten|mochte|will_|wollte|brauche|benotige|warte_|warten_|noch nicht|noch kein|noch immer|immer noch|aber_|allerdings|leider|jedoch|nur_|obwohl|ausser|bis auf|fehlt|fehlen|kaputt|defekt|falsch|beschadigt|nicht_|kein_|keine_|keinen_|melden sie|schicken sie|schick mir|frage_|fragen_|nichts|anwalt|sonst_|erwarte|ließe|liesse|schade',
  fr: 'quand_|ou est|ou en est|ou sont|ou je|ou puis|pourquoi|qui_|quel|comment|combien|quoi_|qu est|est ce|pouvez|pourriez|pourrais|peux tu|puis je|peut on|dois je|avez vous|auriez|savez vous|y a t|ya t|s il vous plait|svp_|stp_|veuillez|merci de_|merci d_|voudrais|souhaite|j aimerais|veux_|besoin|attends_|attend_|attente|toujours pas|pas encore|mais_|cependant|toutefois|par contre|sauf_|hormis|dommage|malheureusement|manque|casse_|cassee|defectueu|abime|ne marche|ne fonctionne|pas recu|pas_|jamais|rien_|question|reponse|repondre|retour de votre part|votre retour|avocat|sinon_|gacher|gache|foutu|patiente',
  es: 'cuando_|donde_|por que|porque no|quien|cual|como_|que hago|que debo|cuanto|puede_|pueden_|puedes_|podria|podrian|podeis|puedo_|podemos|debo_|tengo que|tienen_|tiene_|teneis|hay_|es posible|se puede|por favor|porfa|quiero|quisiera|querria|necesito|me gustaria|espero_|esperando|sigo_|todavia|aun_|pero_|sin embargo|aunque|salvo_|excepto|lastima|lamentablemente|desgraciadamente|falta_|faltan_|roto|rota_|defectuos|danad|no_|nunca|nada_|ruego|rogaria|me dicen|pregunta|duda_|respuesta|abogad|si no_',
  it: 'quando_|dove_|dov e|perche|chi_|quale_|quali_|come_|quanto_|quanti_|cosa_|che fare|puo_|puoi_|potete|potrebbe|potreste|potresti|posso_|possiamo|devo_|dovrei|avete_|ha_ |c e_|ci sono|e possibile|si puo|per favore|per piacere|per cortesia|vorrei|voglio|desidero|mi serve|bisogno|aspetto_|attendo|attesa|ancora_|ma_|pero_|tuttavia|purtroppo|peccato|tranne|manca_|mancano|rott|difettos|dannegg|sbagliat|non_|mai_|niente|nulla|domanda|risposta|rispond|avvocat|altrimenti|fatemi sapere|mi faccia sapere|vi prego|dovevano',
  nl: 'wanneer|waar_|waarom|wie_|welke|hoe_|wat_|kunt u|kunnen jullie|kun je|kan ik|mag ik|moet ik|zou_|zouden|heeft u|hebben jullie|is er_|is het_|alstublieft|aub_|alsjeblieft|graag_|wil_|wilde|nodig|wacht_|wachten|nog niet|nog geen|nog steeds|maar_|echter|helaas|jammer|behalve|ontbreekt|ontbreken|kapot|defect|verkeerd|beschadigd|niet_|geen_|niets|nooit|vraag|vragen|reactie|antwoord|advocaat|anders_|laat me weten|hoor graag|ontvang graag',
  pl: 'kiedy|gdzie|dlaczego|czemu|kto_|ktor|jak_|jaki|co_|ile_|czy_|moge_|mozecie|moglibyscie|czy moglby|prosze o|poprosze|prosze_|prosba|chcial|chce_|potrzebuj|czekam|nadal|wciaz|jeszcze nie|ale_|jednak|niestety|szkoda|oprocz|poza tym|brakuje|brak_|uszkodz|zepsu|nie_|nigdy|nic_|pytanie|odpowied|prawnik|inaczej|dajcie znac|prosilbym|prosilabym',
  sv: 'nar_|var ar|vart_|varfor|vem_|vilken|vilka|vilket|hur_|vad_|kan ni|kan du|kunde ni|skulle ni|kan jag|far jag|ska jag|har ni|finns det|finns_|ar det|snalla|vill_|skulle vilja|onskar|behover|vantar|fortfarande|inte_|ej_|ingen_|inget_|men_|dock_|tyvarr|synd_|forutom|saknas|trasig|sonder|defekt|fel_|skadad|aldrig|fraga|fragor|svar_|aterkom|advokat|annars|hor av|tacksam for svar|undrar',
  da: 'hvornar|hvor_|hvorfor|hvem_|hvilken|hvilke|hvordan|hvad_|kan i_|kan du|kunne i|vil i_|kan jeg|ma jeg|skal jeg|har i_|findes|er der_|er det_|venligst|vil_|vil gerne|onsker|behov|mangler|venter|stadig|endnu|ikke_|ingen_|intet|men_|dog_|desvaerre|desvarre|aergerlig|argerlig|undtagen|pånær|defekt|i stykker|forkert|beskadig|aldrig|sporgsmal|svar_|advokat|ellers|hor fra|undrer',
  ja: 'か?|か。|ですか|ますか|でしょうか|ませんか|のか|いつ|どこ|なぜ|どう|どれ|どちら|何|なに|いくら|ください|下さい|お願い|ほしい|欲しい|たいです|たいのですが|ですが|しかし|けど|けれど|残念|まだ|届いてい|届かない|ない。|ません|なかった|壊れ|不良|違|足り|待って|教えて|質問|返事|連絡|対応|弁護士|至急',
  zh: '吗|呢|么|什么|怎么|哪|谁|几|多少|为什么|何时|是否|能不能|可不可以|可以|能否|请|麻烦|想|要|需要|希望|等|还没|没有|没|不|但|可是|不过|只是|可惜|缺|少|坏|破|错|问题|问一下|回复|律师|尽快|帮',
};

/** Polite phrases that hold an open word and wish nothing. */
const harmless: WordsByLanguage = {
  en: 'how lovely|how kind|how nice|what a|no need to|no need for|no questions|no more questions|no further|please do not reply|no reply needed|no problem|dont worry|do not worry|not a problem|cant fault|couldnt be|could not be|cannot fault|cant wait|cannot wait|will not forget|never fails|never disappoint|wouldnt hesitate|nothing to complain|no complaints|what i wanted|what i needed|what i was looking for|everything i need|all i need|dont need to|you dont need|need nothing|dont change|as i wanted|just what|exactly what|just how|will buy again|please keep|have a|as you wanted',
  de: 'bitte nicht antworten|keine antwort|keine fragen|keine weiteren fragen|kein problem|nichts zu meckern|nichts auszusetzen|wie bestellt|wie beschrieben|wie abgebildet|wie immer|wie erwartet|wie gewunscht|wie neu|was fur ein|nicht besser|nicht schneller|nur empfehlen|nur loben|nur weiterempfehlen|nicht mehr notig|nicht mehr nach|hat sich erledigt|keine sorge|gar nicht erwartet|nicht erwartet|nicht nur|so wie',
  fr: 'pas besoin de repondre|pas besoin|inutile de repondre|ne pas repondre|pas de souci|pas de probleme|pas de soucis|aucun probleme|aucune question|plus de question|rien a redire|rien a dire|pas decu|pas decue|je n hesiterai pas|n hesiterai|ne change|quelle rapidite|quelle belle|quel beau|quel plaisir|quel service|merci de votre|merci d avoir|merci de m avoir|merci pour votre retour|merci de l envoi|merci de ton|jamais decu|comme prevu|comment vous remercier|on ne peut plus',
  es: 'no hace falta|no es necesario|no responda|no tengo mas|no hay problema|sin problema|sin problemas|ningun problema|nada que objetar|nada mas|como esperaba|como en la foto|como se describe|como siempre|tal como|que maravilla|que rapidez|que bonito|no puedo estar mas|no esperaba|no dudare|no hay de que|no os preocupeis|no se preocupe|todo como|como nuevo|por favor no|que tenga|espero que|puedo recomendar|no solo',
  it: 'non serve rispondere|non occorre|non rispond|nessun problema|nessuna domanda|niente da dire|nulla da dire|nulla da eccepire|niente da eccepire|come da descrizione|come descritto|come in foto|come previsto|come sempre|come nuovo|che meraviglia|che bello|che velocita|non potevo|non mi aspettavo|non vedo l ora|non si preoccupi|non preoccup|non ho altre|non c e problema|piu veloce|non solo|quanto desideravo|ha risolto',
  nl: 'niet te antwoorden|geen vragen|geen probleem|geen reactie nodig|niets aan te merken|hoe mooi|wat een|wat mooi|niet beter|niet nodig|maak je geen|zoals|precies wat|niet verwacht|wel graag gedaan',
  pl: 'nie trzeba odpowiadac|nie ma problemu|nie ma potrzeby|zadnych pytan|nic dodac|jak nowy|jak na zdjeciu|jak zawsze|jak najbardziej|nie moglem|nie spodziewal|co za_|nie ma za co|tak jak|nie tylko|bez zarzutu',
  sv: 'inga fragor|inget problem|inga problem|behover inte svara|inget svar behovs|vad fint|vad snabbt|vad bra|vilken service|vilken fin|vilken snabb|kunde inte varit|inte battre|som pa bilden|ingen fara|det var inget|vill bara tacka|ville bara|vill bara saga|fel pa|inga fel',
  da: 'ingen sporgsmal|intet problem|behover ikke svare|ikke nodvendigt|intet svar|hvor er det fint|hvor flot|hvor dejlig|sikke_|hvilken service|ikke bedre|det gor ikke noget|vil bare sige|ville bare|vil bare takke|ikke noget problem',
  ja: '返信不要|返信は不要|ご返信には|問題ありません|問題なく|問題ない|申し分|何より|間違いありません|間違いなく|不要です|お世話|今後ともよろしくお願い|またよろしくお願い|これからもよろしくお願い|よろしくお願い|また機会が|また利用したい|また購入したい|何の問題|違いなく|期待以上|思っていた以上|利用させてください|いただけ',
  zh: '不用回复|无需回复|不必回复|没问题|没有问题|不错|不客气|差不多|不好意思|还不错|没想到|不用了|不用谢|要的|下次还|等到了|没得说|少见|可以的|可爱|没话说|不愧|请放心|多谢',
};

/** Said in any language: short messages are easily taken for another language than they are in. */
const please = / (?:please|pls|plz|bitte|svp|stp|porfa|por favor|per favore|alstublieft|prosze|snalla|venligst) /;

const questionMark = /[?？؟]/;

const listsByLanguage = new Map<string, { readonly open: readonly string[]; readonly harmless: readonly string[] }>();

function listsOf(language: string) {
  const known = listsByLanguage.get(language);
  if (known) return known;
  const read = (words: WordsByLanguage) =>
    (words[language] ?? '')
      .split('|')
      .map((word) => searchable(word.replace(/_$/, ''), language) + (word.endsWith('_') ? ' ' : ''))
      .filter((word) => word.trim() !== '');
  const lists = { open: read(openWords), harmless: read(harmless) };
  listsByLanguage.set(language, lists);
  return lists;
}

function searchable(text: string, language: string): string {
  return messageTokens(text, language)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ kind, text: written }) => (kind === 'sign' ? written : ` ${written}`))
    .join('');
}

/** A language without a list counts as open: what cannot be read cannot be closed. */
export function hasOpenWish(text: string, language: string | undefined): boolean {
  if (questionMark.test(text) || language === undefined || openWords[language] === undefined) return true;
  const { open, harmless: polite } = listsOf(language);
  let left = `${searchable(text, language)} `;
  for (const phrase of polite) left = left.replaceAll(phrase, ' · ');
  return please.test(left) || open.some((word) => left.includes(word));
}
