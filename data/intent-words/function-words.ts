/**
 * Short words and endings by which a written language shows itself, folded (no accents, `ß` as `ss`): the commonest
 * function words, and a few words that buyers use all the time. Portuguese and Turkish are here so that they are not
 * taken for a neighbour.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the is are was were have has had my your you i it this that and not of to in for on with be been can could would will do does did when where what how which please hello hi thanks thank from but if an a me we they there still yet any just want need order item parcel arrived received delivery refund return cancel invoice broken wrong size discount price does doesnt dont havent didnt cant wont im its ive',
  de: 'der die das ist sind war und nicht ich sie wir ihr mein meine meinen meiner ihre ihren ein eine einen einem einer mit von zu zum zur auf fur im in dem den des es habe haben hat wann wo wie was welche kann konnen bitte hallo danke guten tag aber noch auch mir mich bei nach aus wenn nur schon kein keine oder dass wird wurde bestellung artikel paket lieferung rechnung kaputt falsch grosse gern geld ware liebe gruss gibt geht bekommen erhalten leider dank vielen herzlichen produkt paar alles nochmal lange gibts mal',
  fr: 'le la les un une des du de est sont et je vous nous il elle mon ma mes votre vos ne pas que qui ou dans pour avec sur au aux ce cette cet ai avez a ete quand comment quel quelle bonjour merci mais toujours encore se me si plus j n l d c qu commande colis article livraison recu facture taille remboursement retour svp puis avoir suis fait rien tres',
  it: 'il lo la gli le un una uno di del della dei delle da dal in nel nella con su per e sono ho ha hanno avete mio mia miei vostro vostra non che chi come quando dove quale cosa mi si vi ci ma anche ancora piu questo questa grazie buongiorno salve vorrei posso potete ordine pacco articolo prodotto spedizione arrivato ricevuto fattura taglia rimborso reso solo al alla molto stato favore l d c ce altri dell nell all era erano dopo prima',
  es: 'el la los las un una unos de del en con por para y es son esta estan he ha han mi mis su sus me se lo le les no que quien como cuando donde cual pero aun todavia muy mas este esta esto gracias hola buenos dias quiero puedo pueden tienen pedido paquete articulo producto envio llegado recibido factura talla reembolso devolver hay al si favor solo nada ya ustedes',
  nl: 'de het een is zijn was en niet ik u je jullie wij mijn uw van op in met voor naar aan bij te dat die dit er heb heeft hebben kan kunt kunnen wanneer waar hoe wat welke maar nog ook als graag hallo dank bedankt bestelling pakket artikel levering ontvangen geld maat wil geen om door over deze krijg alles hier nooit ben product hoelang hartelijk',
  pl: 'i w na z do nie jest sa sie to ze jak kiedy gdzie co czy ja mam moje moja moj moge prosze dzien dobry dziekuje ale jeszcze juz po za od dla ten ta te tego mi przez bardzo zamowienie paczka produkt towar wysylka zwrot faktura rozmiar byc byl byla mozna jaki jaka tylko produkt ile trwa juz nadal tylko',
  sv: 'och att det ar en ett som pa for med inte jag ni du vi min mitt mina er ert den har kan nar var hur vad vilken men om till av fran hej tack bestallning paket vara varan order leverans fatt far vill ska skulle finns bara alldrig aldrig mig ingen inget kommit kom efter eller',
  da: 'og at det er en et som pa for med ikke jeg i du vi min mit mine jer jeres den har kan hvornar hvor hvordan hvad hvilken men om til af fra hej tak ordre pakke vare varen bestilling levering faet vil skal findes kun aldrig mig ingen noget modtaget kommet blev far kom mangler pakken vaere efter eller nar',
  pt: 'o os um uma do da dos das em no na nos nas com por para e sao nao meu minha seu sua que quem como quando onde mas ainda muito mais este esta isto obrigado obrigada ola bom dia quero posso podem pedido encomenda produto artigo envio chegou recebi fatura tamanho reembolso devolver voces ja foi ao pelo',
  tr: 've bir bu da de icin ile ne nerede zaman siparis siparisim urun urunu kargo benim lutfen tesekkurler merhaba ama var yok mi mu degil geldi gelmedi iade fatura para cok nasil hangi',
};

/** Letters that only few of these languages write. */
export const tellingLetters: readonly { readonly letters: RegExp; readonly languages: readonly string[] }[] = [
  { letters: /ß/u, languages: ['de'] },
  { letters: /[äöü]/iu, languages: ['de', 'sv', 'tr'] },
  { letters: /å/iu, languages: ['sv', 'da'] },
  { letters: /[æø]/iu, languages: ['da'] },
  { letters: /[ąęłńśźż]/iu, languages: ['pl'] },
  { letters: /[ñ¿¡]/iu, languages: ['es'] },
  { letters: /[ãõ]/iu, languages: ['pt'] },
  { letters: /[êâîûœë]|ç/iu, languages: ['fr', 'pt', 'tr'] },
  { letters: /[ìò]/iu, languages: ['it'] },
  { letters: /[èù]/iu, languages: ['it', 'fr'] },
  { letters: /[áíú]/iu, languages: ['es', 'pt'] },
  { letters: /[ışğ]/iu, languages: ['tr'] },
];
