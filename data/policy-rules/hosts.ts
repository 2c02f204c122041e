/**
 * Hosts that a message may link to besides the marketplaces' own, and what tells a host from other words.
 * Source: the carriers' public tracking pages, read 2026-11-22; the tracking pages of known carriers come on top.
 */

/** Carriers' other hosts, by the end of their name. */
export const carrierHosts =
  'dhl.com dhl.de dhl.co.uk dhl.fr dhl.it dhl.es dhl.nl dhl.pl dhlparcel.nl dhlparcel.co.uk dhlecommerce.co.uk dhlparcel.es deutschepost.de dpd.com dpd.co.uk dpd.de dpd.fr dpd.at dpd.nl dpd.be dpd.ie dpd.com.pl dpdgroup.com dpdlocal.co.uk mydpd.at ups.com fedex.com tnt.com tnt.it tnt.fr gls-group.eu gls-group.com gls-pakete.de gls-italy.com gls-spain.es gls-info.nl gls.de myhermes.de hermesworld.com hermes-europe.co.uk myhermes.co.uk evri.com royalmail.com parcelforce.com yodel.co.uk tuffnells.co.uk dxdelivery.com anpost.com anpost.ie laposte.fr colissimo.fr chronopost.fr mondialrelay.fr mondialrelay.com mondialrelay.es relaiscolis.com colisprive.com colisprive.fr geodis.com poste.it sda.it brt.it bartolini.it correos.es correosexpress.com correosexpress.es mrw.es nacex.es nacex.com seur.com zeleris.com tipsa-dinapaq.com ctt.pt cttexpress.com inpost.co.uk inpost.pl inpost.it inpost.fr inpost.es inpost.eu postnl.nl postnl.be bpost.be bpost.cloud post.at post.ch postnord.com postnord.se postnord.dk postnord.no bring.com bring.no bring.se dao.as budbee.com instabox.io earlybird.se schenker.com dbschenker.com pocztapolska.pl poczta-polska.pl emonitoring.pl orlenpaczka.pl usps.com ontrac.com lasership.com canadapost.ca canadapost-postescanada.ca purolator.com auspost.com.au sendle.com startrack.com.au aramex.com kuronekoyamato.co.jp sagawa-exp.co.jp post.japanpost.jp japanpost.jp sf-express.com ems.com.cn chinapost.com.cn yuntrack.com yunexpress.com 4px.com cainiao.com yanwen.com.cn yw56.com.cn 17track.net parcelsapp.com aftership.com nzpost.co.nz swisspost.ch';

/** Marketplaces' short and helper hosts. */
export const amazonHosts =
  'amzn.to amzn.eu amzn.com amzn.asia a.co media-amazon.com ssl-images-amazon.com amazon.com.br amazon.co.za amazon.cn amazon.com.au';
export const ebayHosts = 'ebay.us ebay.to ebayimg.com ebay.com.au ebay.fi ebay.dk ebay.pt';

/** Endings of hosts that people write without `https://`. */
export const hostEndings = new Set(
  (
    'com net org info biz shop store online site website web app dev io co eu de at ch fr it es uk ie nl be lu pl se dk no fi pt cz sk hu ro bg gr si hr lt lv ee li us ca mx br ar cl jp cn hk tw kr sg in au nz za ae sa tr ru ua ' +
    'me tv cc gg to ly ai xyz top club vip link page space tech digital services group gmbh koeln berlin hamburg bayern wien paris london boutique design studio home house garden kitchen lamp lighting parts tools toys gifts deals sale market cheap email support help solutions global world international tel mobi name pro asia cat eus gal'
  ).split(' '),
);

/** Endings that are also words: `Thank you.it` is a forgotten space. */
export const wordEndings = new Set(
  'it is in so to me be at us my no as do am la es de se si co ai pro name home house garden kitchen lamp lighting parts tools toys gifts deals sale market cheap email support help world link page space group top club design studio store shop online site web app services solutions global international tel to cc no pl ch at ca in us hr si li lt'.split(
    ' ',
  ),
);

/** Endings that nobody writes as a word, so that spaces around the dot change nothing. */
export const plainEndings = new Set('com net org info biz shop eu uk'.split(' '));

/** Mail providers: named after "at" they make an address of what stands before. */
export const mailProviders =
  'gmail googlemail gmx outlook hotmail yahoo ymail icloud protonmail proton web t-online tonline freenet libero orange wanadoo laposte free sfr aol live msn posteo mailbox tiscali virgilio alice terra telefonica wp onet interia o2 ziggo kpn qq 163 126 docomo softbank'.split(
    ' ',
  );

/** Providers whose name is an everyday word or a firm's: they need "at" and an ending. */
export const wordProviders = new Set('web free live orange alice terra libero proton mailbox laposte wp o2'.split(' '));
