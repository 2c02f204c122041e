/** What the slots of the training sentences are filled with. All of it is invented or general. */
import type { Random } from './random';

export type Slot = 'p' | 'o' | 'd' | 'n' | 't' | 'm' | 'u' | 'e' | 'f' | 'c' | 'name' | 'city' | 'country' | 'a';

const products: Readonly<Record<string, string>> = {
  en: 'desk lamp,yoga mat,phone case,coffee grinder,running shoes,winter jacket,garden hose,board game,hair dryer,dog bed,car charger,bookshelf,necklace,keyboard,frying pan,drill,backpack,face cream,printer cartridge,tent,curtains,watch strap,baby monitor,bluetooth speaker',
  de: 'Schreibtischlampe,Yogamatte,Handyhülle,Kaffeemühle,Laufschuhe,Winterjacke,Gartenschlauch,Brettspiel,Haartrockner,Hundebett,Ladekabel,Bücherregal,Halskette,Tastatur,Bratpfanne,Bohrmaschine,Rucksack,Gesichtscreme,Druckerpatrone,Zelt,Vorhänge,Uhrenarmband,Babyphone,Lautsprecher',
  fr: "lampe de bureau,tapis de yoga,coque de téléphone,moulin à café,baskets,manteau,tuyau d'arrosage,jeu de société,sèche-cheveux,panier pour chien,chargeur,étagère,collier,clavier,poêle,perceuse,sac à dos,crème visage,cartouche d'encre,tente,rideaux,bracelet de montre,babyphone,enceinte",
  es: 'lámpara,esterilla,funda de móvil,molinillo de café,zapatillas,abrigo,manguera,juego de mesa,secador,cama para perro,cargador,estantería,collar,teclado,sartén,taladro,mochila,crema facial,cartucho de tinta,tienda de campaña,cortinas,correa de reloj,altavoz,auriculares',
  it: 'lampada da tavolo,tappetino yoga,custodia,macinacaffè,scarpe da corsa,giacca,tubo da giardino,gioco da tavolo,asciugacapelli,cuccia,caricabatterie,libreria,collana,tastiera,padella,trapano,zaino,crema viso,cartuccia,tenda,cinturino,cassa bluetooth,cuffie,lampadina',
  nl: 'bureaulamp,yogamat,telefoonhoesje,koffiemolen,hardloopschoenen,winterjas,tuinslang,bordspel,föhn,hondenmand,oplader,boekenkast,ketting,toetsenbord,koekenpan,boormachine,rugzak,dagcrème,inktcartridge,tent',
  pl: 'lampka biurkowa,mata do jogi,etui na telefon,młynek do kawy,buty do biegania,kurtka,wąż ogrodowy,gra planszowa,suszarka,legowisko,ładowarka,regał,naszyjnik,klawiatura,patelnia,wiertarka,plecak,krem,tusz,namiot',
  sv: 'skrivbordslampa,yogamatta,mobilskal,kaffekvarn,löparskor,vinterjacka,trädgårdsslang,sällskapsspel,hårtork,hundbädd,laddare,bokhylla,halsband,tangentbord,stekpanna,borrmaskin,ryggsäck,ansiktskräm,bläckpatron,tält',
  da: 'skrivebordslampe,yogamåtte,mobilcover,kaffekværn,løbesko,vinterjakke,haveslange,brætspil,hårtørrer,hundeseng,oplader,reol,halskæde,tastatur,stegepande,boremaskine,rygsæk,ansigtscreme,blækpatron,telt',
  ja: 'デスクライト,ヨガマット,スマホケース,コーヒーミル,ランニングシューズ,コート,ホース,ボードゲーム,ドライヤー,犬用ベッド,充電器,本棚,ネックレス,キーボード,フライパン,電動ドリル,リュック,フェイスクリーム,インクカートリッジ,テント',
  zh: '台灯,瑜伽垫,手机壳,咖啡机,跑鞋,外套,水管,桌游,吹风机,狗窝,充电器,书架,项链,键盘,平底锅,电钻,背包,面霜,墨盒,帐篷',
};

const days: Readonly<Record<string, string>> = {
  en: 'Monday,Tuesday,Friday,Saturday,3 May,May 12th,the 14th,21/04,last week,12.03.2025',
  de: 'Montag,Dienstag,Freitag,Samstag,3. Mai,12.05.,14. März,21.04.2025,Mittwoch,letzte Woche',
  fr: 'lundi,mardi,vendredi,samedi,3 mai,12/05,14 mars,21/04/2025,mercredi dernier,jeudi',
  es: 'lunes,martes,viernes,sábado,3 de mayo,12/05,14 de marzo,21/04/2025,miércoles,jueves',
  it: 'lunedì,martedì,venerdì,sabato,3 maggio,12/05,14 marzo,21/04/2025,mercoledì,giovedì',
  nl: 'maandag,dinsdag,vrijdag,zaterdag,3 mei,12-05,14 maart,woensdag',
  pl: 'poniedziałek,wtorek,piątek,3 maja,12.05,14 marca,środę,czwartek',
  sv: 'måndag,tisdag,fredag,lördag,3 maj,12/5,14 mars,onsdag',
  da: 'mandag,tirsdag,fredag,lørdag,3. maj,12/5,14. marts,onsdag',
  ja: '月曜日,金曜日,5月3日,12日,3月14日,先週,土曜日',
  zh: '星期一,周五,5月3日,12号,3月14日,上周,周六',
};

const cities: Readonly<Record<string, string>> = {
  en: 'Leeds,Bristol,Denver,Austin,Cork,Toronto,Glasgow',
  de: 'Kassel,Linz,Bremen,Zürich,Leipzig,Graz',
  fr: 'Lyon,Nantes,Liège,Lille,Genève,Rennes',
  es: 'Sevilla,Zaragoza,Bogotá,Valencia,Gijón',
  it: 'Torino,Bari,Lugano,Padova,Catania',
  nl: 'Utrecht,Gent,Breda,Zwolle',
  pl: 'Łódź,Poznań,Gdynia,Lublin',
  sv: 'Malmö,Uppsala,Örebro,Lund',
  da: 'Aarhus,Odense,Aalborg,Esbjerg',
  ja: '大阪,名古屋,札幌,福岡',
  zh: '杭州,成都,广州,南京',
};

const countries: Readonly<Record<string, string>> = {
  en: 'Ireland,Spain,Canada,Germany,Malta,Norway',
  de: 'Österreich,Schweiz,Belgien,Polen,Italien',
  fr: 'Belgique,Suisse,Espagne,Canada,Maroc',
  es: 'México,Portugal,Francia,Chile,Andorra',
  it: 'Svizzera,Francia,Germania,Malta,Spagna',
  nl: 'België,Duitsland,Spanje',
  pl: 'Niemcy,Czechy,Irlandia',
  sv: 'Norge,Finland,Danmark',
  da: 'Sverige,Norge,Tyskland',
  ja: '韓国,アメリカ,台湾',
  zh: '日本,德国,新加坡',
};

const names: Readonly<Record<string, string>> = {
  en: 'Sam,Linda,Peter,Aisha,Tom,Grace',
  de: 'Sabine,Jürgen,Anna,Murat,Klaus,Lena',
  fr: 'Claire,Luc,Amélie,Karim,Denis,Sophie',
  es: 'Marta,Javier,Lucía,Pablo,Carmen',
  it: 'Giulia,Marco,Elena,Paolo,Chiara',
  nl: 'Sanne,Joost,Fatima,Kees',
  pl: 'Kasia,Tomek,Ewa,Marek',
  sv: 'Lisa,Johan,Karin,Erik',
  da: 'Mette,Søren,Ida,Lars',
  ja: '田中,佐藤,鈴木,高橋',
  zh: '小王,李明,张丽,陈先生',
};

const carriers =
  'DHL,UPS,FedEx,Hermes,DPD,GLS,USPS,Royal Mail,Evri,Colissimo,Chronopost,Mondial Relay,Correos,SEUR,BRT,Poste Italiane,PostNL,InPost,PostNord,Bring';
const asianCarriers: Readonly<Record<string, string>> = {
  ja: 'ヤマト運輸,佐川急便,日本郵便',
  zh: '顺丰,圆通,EMS,中通',
};

/** A number between the two, both inclusive. */
function between(random: Random, from: number, to: number): number {
  return from + random.below(to - from + 1);
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => String(random.below(10))).join('');
}

function fromList(list: Readonly<Record<string, string>>, language: string, random: Random): string {
  return random.pick((list[language] ?? list.en ?? '').split(','));
}

function amount(random: Random, language: string): string {
  const whole = between(random, 3, 240);
  const cents = random.pick(['00', '50', '90', '95', '99']);
  if (language === 'en') return random.pick([`$${whole}.${cents}`, `£${whole}`, `${whole} pounds`, `$${whole}`]);
  if (language === 'ja') return `${whole * 100}円`;
  if (language === 'zh') return `${whole}元`;
  if (language === 'pl') return random.pick([`${whole} zł`, `${whole},${cents} PLN`]);
  if (language === 'sv' || language === 'da') return `${whole} kr`;
  return random.pick([`${whole},${cents} €`, `${whole} €`, `${whole}€`, `${whole} euro`]);
}

export function fillSlot(slot: Slot, language: string, random: Random): string {
  switch (slot) {
    case 'p':
      return fromList(products, language, random);
    case 'o':
      return random.chance(0.7)
        ? `9${digits(random, 2)}-0000000-${digits(random, 7)}`
        : `00-${digits(random, 5)}-${digits(random, 5)}`;
    case 'd':
      return fromList(days, language, random);
    case 'n':
      return String(between(random, 2, 14));
    case 't':
      return random.pick([`00${digits(random, 16)}`, `1Z000${digits(random, 11)}`, `XX${digits(random, 9)}XX`]);
    case 'm':
      return amount(random, language);
    case 'u':
      return random.pick(['www.example.com/a', 'https://example.com/x7', 'https://example.com/login']);
    case 'e':
      return random.pick(['sam@example.com', 'shop.help@example.com', 'kontakt@example.com']);
    case 'f':
      return random.pick([`+00 555 ${digits(random, 6)}`, `0000 ${digits(random, 7)}`]);
    case 'c':
      return random.pick((asianCarriers[language] ?? carriers).split(','));
    case 'name':
      return fromList(names, language, random);
    case 'city':
      return fromList(cities, language, random);
    case 'country':
      return fromList(countries, language, random);
    case 'a':
      return `${fromList(cities, language, random)} ${between(random, 2, 90)}`;
  }
}

const slotPattern = /\{(p|o|d|n|t|m|u|e|f|c|name|city|country|a)\}/g;

function isSlot(name: string): name is Slot {
  return /^(?:p|o|d|n|t|m|u|e|f|c|name|city|country|a)$/.test(name);
}

export function fillSlots(text: string, language: string, random: Random): string {
  return text.replace(slotPattern, (_slot, name: string) => (isSlot(name) ? fillSlot(name, language, random) : ''));
}
