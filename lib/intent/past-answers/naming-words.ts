/** Words that are names besides, folded, by language: with a capital letter they may be somebody's. */
export const namingWords: Readonly<Record<string, string>> = {
  en: `
    will may mark rose grace hope joy faith summer autumn dawn bill art rich grant chase miles pat sue jack frank drew
    ray page sunny kind young long short day night king queen white black brown green gray grey major price sale good
    wood stone field hill banks rivers waters west north south east case cash cook baker carter mason april june august
    sky robin daisy lily ivy violet ruby pearl amber crystal penny holly heather melody harmony destiny angel dean guy
    gene rob don ken norm nick ash clay cliff glen heath lane rusty sandy sonny miller taylor smith porter parker fisher
    hunter walker turner cooper potter shepherd bishop pope knight marsh brook rivera ford church park house street
  `,
  de: `
    sommer winter fruhling herbst koch bauer lange kurz klein gross jung alt stark kaiser konig richter weber vogel wolf
    bach berg stein feld wald rose linde mark ernst gut weiss schwarz braun grun sonntag freitag montag mai herzog graf
    schneider fischer muller schulze schafer jager zimmermann kramer becker engel frank bernd heide blume hahn fuchs
    horn kuhn reich kraft sauer suss
  `,
  fr: `
    rose claire aime grace noel marin martin blanc petit grand bon prudence constance france pierre marguerite olive
    reine victoire desire parfait boulanger berger moulin fontaine dupont marchand leroy legrand lebon lebrun roux
    lucie aurore mai avril clemence colombe
  `,
  it: `
    rosa bianca chiara serena sara sole bruno gioia grazia alba aurora stella luna viola margherita felice modesto bianchi
    rossi neri verdi conti ferrari leone mare marina letizia speranza fortuna santo amato vita
  `,
  es: `
    rosa blanca luz sol paz angel mar dolores consuelo esperanza mercedes pilar soledad alegria leon flores reyes cruz
    iglesias rubio moreno calvo delgado bueno casas campos prado rio torres fuentes guerrero marin socorro milagros
  `,
};

/** Those that begin a sentence far more often as a word than as a name. */
export const sentenceStarters: Readonly<Record<string, string>> = {
  en: 'will may good',
  de: 'gut',
  fr: 'bon',
  es: 'bueno',
};
