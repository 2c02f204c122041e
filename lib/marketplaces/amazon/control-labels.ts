/** Words that tell what a box or button is for, by language, as stems. Best effort: see `labels`. */

/** In the name, id, label or placeholder of a box that is not for replies. */
export const otherBoxStems =
  /search|such(?:e|en|wort)|recherch|cerca|buscar|búsqueda|zoek|sök|szukaj|pesquis|検索|搜[索尋]|بحث|\bnotes?\b(?!\s*:)|notiz|memo|nota\b|notitie|anteckning|notatk|メモ|备注|feedback|filter|template|vorlage|subject|betreff|reason|translat/i;

export const replyBoxStems =
  /repl(?:y|ies)|respon[ds]|messag|antwort|nachricht|répon|rispo|respue|mensa[jg]|antwoord|bericht|reactie|svar|meddelande|odpowied|wiadomo|yanıt|mesaj|respost|返信|メッセージ|回复|消息|رسالة|الرد/i;

/** Folded words on the button that sends. */
export const sendWords =
  /^(?:send|reply|(?:nachricht |antwort )?senden|antworten|envoyer|répondre|invia|rispondi|enviar|responder|verzenden|versturen|beantwoorden|skicka|svara|wyślij|odpowiedz|gönder|yanıtla|送信|返信|发送|回复|إرسال|رد)(?:\s\S+|する)?$/i;

/** Folded: the seller, as a label in a message. */
export const sellerWords: ReadonlySet<string> = new Set(
  'you|seller|sie|verkäufer|vous|vendeur|lei|venditore|tú|usted|vendedor|u|jij|verkoper|du|säljare|ty|sprzedawca|siz|satıcı|você|あなた|出品者|您|你|卖家|أنت|البائع'.split(
    '|',
  ),
);

/** Folded: small words in a message's frame that are not its text. */
export const messageChrome: ReadonlySet<string> = new Set(
  'sent|delivered|read|seen|unread|new|failed|edited|gesendet|gelesen|zugestellt|neu|envoyé|lu|inviato|letto|enviado|leído|verzonden|gelezen|skickat|läst|wysłano|gönderildi|okundu|lido|送信済み|既読|已发送|已读|translate|show translation|show original|translated'.split(
    '|',
  ),
);

export const captchaPhrases =
  /(?:enter|type) the characters you see|pardon our interruption|not a robot|automated access to amazon|geben sie die .{0,12}zeichen|saisissez les caractères|inserisci i caratteri|introduce los caracteres|voer de tekens|表示されている文字を入力|请输入您在下方看到的字符/i;

export const errorPhrases =
  /something went wrong|page (?:not found|you requested)|internal (?:server )?error|service unavailable|we'?re sorry|an error (?:has )?occurred|etwas ist schiefgelaufen|fehler aufgetreten|ein fehler ist|seite nicht gefunden|une erreur (?:s'est|est)|si è verificato un errore|se ha producido un error|er is iets misgegaan|något gick fel|coś poszło nie tak|bir sorun oluştu|algo deu errado|問題が発生しました|エラーが発生しました|出错了|حدث خطأ/i;

export const signInPhrases =
  /^(?:sign[ -]?in|log ?in|anmelden|einloggen|s'identifier|identifiez-vous|accedi|iniciar sesión|inloggen|logga in|zaloguj się|giriş yap|fazer login|サインイン|ログイン|登录|تسجيل الدخول)$/i;
