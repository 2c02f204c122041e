/** The starter library in French. */
import { item, type StarterWords } from './catalogue';

const tracking =
  '{% if tracking.number %}Numéro de suivi{% if tracking.carrier %} ({{ tracking.carrier }}){% endif %} : {{ tracking.number }}{% endif %}';

export const fr: StarterWords = {
  greeting: 'Bonjour{% if buyer.name %} {{ buyer.name }}{% endif %},',
  replies: {
    'not-shipped-yet': {
      title: 'Pas encore expédiée',
      tags: ['expédition', 'attente'],
      paragraphs: [
        `Merci pour votre message. Votre commande${item} n’est pas encore partie{% if order.ship_by >= today %} ; son expédition est prévue au plus tard le {{ order.ship_by | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} Elle devrait vous parvenir au plus tard le {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        'Dès que le colis sera remis au transporteur, votre commande apparaîtra comme expédiée.',
      ],
    },
    'on-its-way': {
      title: 'En route, dans les délais',
      tags: ['suivi', 'où est ma commande'],
      paragraphs: [
        `Merci pour votre message. Votre commande${item} est en route{% if order.shipped_on %} : elle est partie le {{ order.shipped_on | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} Elle devrait vous parvenir au plus tard le {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        tracking,
        'Si elle n’arrive pas à temps, écrivez-nous ici et nous verrons ce qu’il en est avec le transporteur.',
      ],
    },
    late: {
      title: 'En retard, nous interrogeons le transporteur',
      tags: ['retard', 'suivi'],
      paragraphs: [
        `Nous sommes désolés que votre commande${item} ne vous soit pas encore parvenue.{% if order.deliver_by < today %} Elle aurait dû arriver au plus tard le {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        tracking,
        'Nous demandons au transporteur où se trouve le colis et vous écrirons ici dès que nous aurons sa réponse. En attendant, pourriez-vous vérifier si un voisin ou un point de retrait ne l’a pas reçu pour vous ?',
      ],
    },
    lost: {
      title: 'Très en retard, recherche chez le transporteur',
      tags: ['perdu', 'enquête'],
      paragraphs: [
        `Nous sommes vraiment désolés que votre commande${item} ne vous soit toujours pas parvenue.{% if order.deliver_by < today %} Elle aurait dû arriver au plus tard le {{ order.deliver_by | date: "weekday" }}.{% endif %} Après tout ce temps, il est possible que le colis se soit perdu en route.`,
        tracking,
        'Nous demandons au transporteur de le rechercher et vous écrirons ensuite ici ce que nous vous proposons. Si le colis est arrivé entre-temps, pourriez-vous nous le dire ?',
      ],
    },
    'shown-as-delivered': {
      title: 'Indiquée comme livrée, introuvable',
      tags: ['perdu', 'non reçu'],
      paragraphs: [
        `Nous sommes désolés que vous ne trouviez pas votre colis${item}. Il est indiqué comme livré{% if order.delivered_on %} le {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'Il arrive que le livreur laisse un colis chez un voisin, dans un point de retrait ou à l’abri près de la porte. Pourriez-vous y regarder, demander aux personnes qui vivent avec vous et vérifier que l’adresse de livraison de la commande est exacte ?',
        'S’il reste introuvable, dites-le-nous ici et nous verrons ce qu’il en est avec le transporteur.',
      ],
    },
    'came-back-to-us': {
      title: 'Revenue chez nous',
      tags: ['non distribuée', 'retour à l’expéditeur'],
      paragraphs: [
        `Nous sommes désolés que votre commande${item} ne vous soit pas parvenue. {% if order.status == "returned-to-seller" %}Le transporteur nous a renvoyé le colis.{% else %}Le transporteur est en train de nous renvoyer le colis.{% endif %}`,
        tracking,
        'Cela arrive lorsqu’une adresse est introuvable, que personne ne peut recevoir le colis ou qu’il n’est pas retiré à temps. Pourriez-vous vérifier que l’adresse de livraison de votre commande est complète et exacte, et nous le confirmer ici ? Nous vous proposerons ensuite une solution.',
      ],
    },
    'where-we-check': {
      title: 'Où est-elle : nous vérifions',
      tags: ['suivi', 'livraison'],
      paragraphs: [
        `Merci pour votre message. Nous vérifions où se trouve votre commande${item} et vous écrirons ici dès que nous le saurons.`,
        tracking,
      ],
    },
    'amazon-ships-it': {
      title: 'Expédiée par Amazon : où regarder',
      tags: ['expédié par Amazon', 'fba'],
      paragraphs: [
        `Merci pour votre message. Amazon stocke et livre cette commande${item} pour nous et sait donc le mieux où se trouve votre colis.`,
        'Vous pouvez le suivre dans « Vos commandes ». S’il est en retard ou introuvable, le service client d’Amazon peut faire des recherches et trouver une solution avec vous.',
      ],
    },
    'amazon-shows-delivered': {
      title: 'Livrée selon Amazon, introuvable',
      tags: ['expédié par Amazon', 'fba', 'non reçu'],
      paragraphs: [
        `Nous sommes désolés que vous ne trouviez pas votre colis${item}. Amazon a livré cette commande pour nous et l’indique comme livrée{% if order.delivered_on %} le {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'Il arrive qu’un colis soit laissé chez un voisin, dans un point de retrait ou à l’abri près de la porte. Pourriez-vous y regarder et demander aux personnes qui vivent avec vous ?',
        'S’il reste introuvable, le service client d’Amazon peut faire des recherches et trouver une solution avec vous. Vous pouvez le joindre depuis « Vos commandes ».',
      ],
    },
    'order-was-cancelled': {
      title: 'La commande a été annulée',
      tags: ['annulée'],
      paragraphs: [
        `Merci pour votre message. Votre commande${item} a été annulée et ne sera donc pas livrée.`,
        'Si vous ne vous y attendiez pas, dites-le-nous ici et nous chercherons ce qui s’est passé.',
      ],
    },
    'arrived-damaged': {
      title: 'Arrivée abîmée : excuses et photo',
      tags: ['cassé', 'transport'],
      paragraphs: [
        `Nous sommes vraiment désolés que votre commande${item} soit arrivée abîmée.`,
        'Pourriez-vous nous envoyer ici une photo du dommage et une de l’emballage ? Nous verrons ainsi ce qui s’est passé et vous proposerons une solution. Merci de garder l’emballage d’ici là.',
      ],
    },
    'does-not-work': {
      title: 'Ne fonctionne pas : premières questions',
      tags: ['panne', 'défaut'],
      paragraphs: [
        `Nous sommes désolés que votre article${item} ne fonctionne pas comme il le devrait.`,
        'Pour que nous puissions vous aider, dites-nous ce qui se passe exactement, depuis quand et ce que vous avez déjà essayé. Une photo ou le texte d’un éventuel message d’erreur nous serait très utile.',
      ],
    },
    'wrong-item': {
      title: 'Mauvais article reçu',
      tags: ['erreur', 'couleur', 'modèle'],
      paragraphs: [
        'Nous sommes désolés que vous n’ayez pas reçu ce que vous aviez commandé.',
        `Pourriez-vous nous envoyer ici une photo de l’article reçu et une de l’étiquette du colis ? Nous les comparerons à votre commande${item} et vous proposerons une solution. Merci de ne pas utiliser l’article d’ici là.`,
      ],
    },
    'part-missing': {
      title: 'Il manque quelque chose',
      tags: ['incomplet', 'accessoires', 'pièce'],
      paragraphs: [
        `Nous sommes désolés qu’il manque quelque chose dans votre commande${item}.`,
        'Dites-nous quelle pièce manque et regardez encore une fois entre les couches de l’emballage : les petites pièces s’y cachent facilement. Une photo de tout ce que vous avez reçu nous aidera à trouver la bonne pièce.',
      ],
    },
    'return-amazon': {
      title: 'Comment retourner (Amazon)',
      tags: ['retour', 'échange', 'rétractation'],
      paragraphs: [
        `Vous pouvez retourner votre article${item} depuis votre compte Amazon : ouvrez « Vos commandes », trouvez la commande et choisissez « Retourner ou remplacer des articles ». Amazon vous indique alors les possibilités, la date limite et la façon de le renvoyer.`,
        'Merci d’y joindre tout ce qui l’accompagnait. Si quelque chose ne va pas, écrivez-nous ici.',
      ],
    },
    'return-ebay': {
      title: 'Comment retourner (eBay)',
      tags: ['retour', 'échange', 'rétractation'],
      paragraphs: [
        `Vous pouvez commencer le retour de votre article${item} dans « Mon eBay » : ouvrez « Achats », trouvez l’objet et choisissez de le retourner. Nous en sommes avertis aussitôt et vous répondons au même endroit.`,
        'Merci d’y joindre tout ce qui l’accompagnait. Si quelque chose ne va pas, écrivez-nous ici.',
      ],
    },
    'refund-status': {
      title: 'Où en est le remboursement',
      tags: ['argent', 'rembourser'],
      paragraphs: [
        '{% if order.status == "refunded" %}Merci pour votre message. Le remboursement de votre commande a été effectué.{% else %}Merci pour votre message. Nous vérifions où en est votre remboursement et vous écrirons ici dès que nous le saurons.{% endif %}',
        'Un remboursement est versé sur le moyen de paiement que vous avez utilisé. Une fois effectué, il peut mettre quelques jours ouvrés à apparaître sur votre compte.',
      ],
    },
    'amazon-refunds-it': {
      title: 'Amazon effectue le remboursement',
      tags: ['expédié par Amazon', 'fba'],
      paragraphs: [
        `Merci pour votre message. Amazon livre cette commande${item} pour nous et s’occupe aussi des retours et des remboursements.`,
        'Vous pouvez en suivre l’avancement dans « Vos commandes ». Si le remboursement n’y figure pas ou tarde trop, le service client d’Amazon peut faire le point avec vous.',
      ],
    },
    'cancel-not-shipped': {
      title: 'Annulation : pas encore expédiée',
      tags: ['annuler', 'par erreur'],
      paragraphs: [
        `Merci de nous avoir prévenus. Votre commande${item} n’est pas encore partie. Nous vérifions si nous pouvons encore l’arrêter et vous écrirons ici.`,
      ],
    },
    'cancel-already-shipped': {
      title: 'Annulation : déjà expédiée',
      tags: ['annuler', 'trop tard'],
      paragraphs: [
        `Merci de nous avoir prévenus. Votre commande${item} est déjà en route{% if order.shipped_on %} : elle est partie le {{ order.shipped_on | date: "weekday" }}{% endif %}. Nous ne pouvons malheureusement plus l’arrêter.`,
        'Quand elle sera arrivée, vous pourrez demander un retour{% if marketplace.name %} depuis votre compte {{ marketplace.name }}{% endif %}. Si possible, n’ouvrez pas le colis.',
      ],
    },
    'cancel-we-check': {
      title: 'Annulation : nous vérifions',
      tags: ['annuler'],
      paragraphs: [
        `Merci de nous avoir prévenus. Nous vérifions si votre commande${item} peut encore être arrêtée et vous écrirons ici.`,
      ],
    },
    'address-not-shipped': {
      title: 'Nouvelle adresse : pas encore expédiée',
      tags: ['adresse de livraison', 'déménagement'],
      paragraphs: [
        `Merci de nous avoir prévenus. Votre commande${item} n’est pas encore partie. Nous ne pouvons l’envoyer qu’à l’adresse indiquée dans la commande.`,
        'Vous pouvez peut-être encore la modifier vous-même{% if marketplace.name %} dans votre compte {{ marketplace.name }}{% endif %}, dans les détails de la commande. Si ce n’est plus possible, dites-le-nous ici et nous verrons ce qui peut être fait.',
      ],
    },
    'address-already-shipped': {
      title: 'Nouvelle adresse : déjà expédiée',
      tags: ['adresse de livraison', 'point relais'],
      paragraphs: [
        `Merci de nous avoir prévenus. Votre commande${item} est déjà en route vers l’adresse indiquée dans la commande, et nous ne pouvons malheureusement plus la modifier.`,
        'Le transporteur peut peut-être rediriger le colis ou le garder pour vous dans un point de retrait.',
        tracking,
      ],
    },
    'address-we-check': {
      title: 'Nouvelle adresse : nous vérifions',
      tags: ['adresse de livraison'],
      paragraphs: [
        `Merci de nous avoir prévenus. Nous vérifions si l’adresse de votre commande${item} peut encore être modifiée et vous écrirons ici.`,
      ],
    },
    'amazon-ships-change': {
      title: 'Expédiée par Amazon : annulation ou nouvelle adresse',
      tags: ['fba', 'annuler', 'adresse de livraison'],
      paragraphs: [
        `Merci de nous avoir prévenus. Amazon stocke et livre cette commande${item} pour nous : nous ne pouvons donc ni l’arrêter ni la rediriger nous-mêmes.`,
        'Dans « Vos commandes », vous voyez ce qui peut encore être modifié. Si ce n’est plus possible, le service client d’Amazon pourra vous dire ce qui peut encore être fait.',
      ],
    },
    invoice: {
      title: 'Facture',
      tags: ['reçu', 'tva', 'société'],
      paragraphs: [
        'Merci pour votre message. Nous préparons la facture{% if order.id %} de la commande {{ order.id }}{% endif %} et vous la ferons parvenir ici.',
        'Si elle doit être établie au nom d’une société, indiquez-nous son nom exact, son adresse et, le cas échéant, son numéro de TVA.',
      ],
    },
    'which-size': {
      title: 'Quelle taille',
      tags: ['coupe', 'mesures'],
      paragraphs: [
        `Merci pour votre question sur la taille${item}. Les mesures figurent dans la description du produit ; le mieux est de les comparer à celles d’un article qui vous va bien.`,
        'Si vous hésitez entre deux tailles, donnez-nous vos mesures : nous vous aiderons volontiers à choisir.',
      ],
    },
    'does-not-fit': {
      title: 'La taille ne va pas',
      tags: ['trop petit', 'trop grand', 'échange'],
      paragraphs: [
        `Nous sommes désolés que la taille de votre article${item} ne vous convienne pas.`,
        'Vous pouvez demander un retour{% if marketplace.name %} depuis votre compte {{ marketplace.name }}{% endif %}. Merci de laisser les étiquettes en place d’ici là. Si vous nous dites ce qui ne va pas, nous vous aiderons volontiers à trouver la bonne taille.',
      ],
    },
    availability: {
      title: 'Est-ce disponible',
      tags: ['stock', 'couleurs', 'quantité'],
      paragraphs: [
        `Merci de votre intérêt pour cet article${item}. La page du produit indique ce qui peut être commandé en ce moment.`,
        'Nous vérifions si nous pouvons aussi obtenir ce que vous cherchez et vous écrirons ici.',
      ],
    },
    'price-stays': {
      title: 'Le prix reste le même, poliment',
      tags: ['remise', 'moins cher'],
      paragraphs: [
        `Merci de votre intérêt pour cet article${item}. Nos prix sont calculés au plus juste et nous devons nous en tenir au prix affiché. Nous espérons que vous le comprendrez.`,
        'Si vous avez une question sur l’article, nous y répondrons volontiers.',
      ],
    },
    'offer-declined': {
      title: 'Offre refusée, poliment',
      tags: ['offre', 'prix'],
      paragraphs: [
        `Merci pour votre offre sur cet article${item}. Nous ne pouvons pas l’accepter et devons nous en tenir au prix de l’annonce. Nous espérons que vous le comprendrez.`,
        'Si vous avez une question sur l’article, nous y répondrons volontiers.',
      ],
    },
    warranty: {
      title: 'Garantie : ce qu’il nous faut',
      tags: ['garantie', 'réparation'],
      paragraphs: [
        `Merci pour votre message au sujet de la garantie${item}. Nous vérifierons ce qu’elle couvre dans votre cas.`,
        'Dites-nous ce qui ne va pas exactement et depuis quand, et envoyez-nous ici une photo si le défaut est visible. Vos droits légaux ne sont pas affectés.',
      ],
    },
    'question-we-check': {
      title: 'Question sur le produit : nous vérifions',
      tags: ['compatible', 'détails'],
      paragraphs: [
        `Merci pour votre question sur cet article${item}. Nous tenons à vous donner une réponse sûre : nous vérifions donc d’abord et vous écrirons ici.`,
      ],
    },
    complaint: {
      title: 'Mécontentement : une personne s’en occupe',
      tags: ['déçu', 'réclamation'],
      paragraphs: [
        `Nous sommes désolés que votre commande${item} ne vous ait pas donné satisfaction, et merci de nous le dire franchement.`,
        '{% if agent.name %}Je m’appelle {{ agent.name }} et je m’en occupe personnellement.{% else %}L’un de nous s’en occupe personnellement.{% endif %} Dites-nous ce qui vous gêne le plus et quelle serait pour vous une bonne solution. Une photo nous aide s’il y a quelque chose à voir.',
      ],
    },
    'legal-receipt': {
      title: 'Question juridique : accusé de réception',
      tags: ['litige', 'recours'],
      paragraphs: [
        'Nous avons bien reçu votre message et le prenons au sérieux.',
        'Nous réexaminons l’ensemble du dossier{% if order.id %} de la commande {{ order.id }}{% endif %} et vous répondrons ici par écrit. Si nous devons tenir compte d’autre chose, merci de l’ajouter à cette conversation.',
      ],
    },
    'stay-here': {
      title: 'Nous restons sur la place de marché',
      tags: ['vente privée', 'coordonnées'],
      paragraphs: [
        'Merci de votre intérêt. Nos messages, nos paiements et nos commandes restent ici{% if marketplace.name %}, sur {{ marketplace.name }}{% endif %} : cela vous protège autant que nous.',
        'Nous répondrons volontiers à vos questions dans cette conversation.',
      ],
    },
    'shipping-abroad': {
      title: 'Envoi à l’étranger et douane',
      tags: ['international', 'importation'],
      paragraphs: [
        `Merci pour votre question sur la livraison${item}. Quand vous indiquez votre adresse de livraison au moment de commander, vous voyez si nous livrons chez vous, à quel prix et dans quel délai.`,
        'Si le colis passe une frontière douanière, la douane peut demander des droits et des taxes.',
      ],
    },
    'delivery-time': {
      title: 'Délai de livraison et transporteur',
      tags: ['livraison', 'express'],
      paragraphs: [
        `Merci pour votre question sur la livraison${item}. La date de livraison valable pour votre adresse et les modes de livraison proposés s’affichent avant que vous ne confirmiez la commande.`,
        'Si vous en avez besoin pour un jour précis, indiquez-nous le jour et le lieu, et nous verrons ce qui est possible.',
      ],
    },
    'combined-postage': {
      title: 'Frais de port groupés (eBay)',
      tags: ['plusieurs articles', 'port'],
      paragraphs: [
        'Merci de votre intérêt. Mettez tout ce que vous souhaitez dans le panier sans payer pour le moment, et dites-nous ici de quels articles il s’agit. Nous verrons s’ils peuvent voyager dans un seul colis et quel serait alors le port.',
      ],
    },
    'business-offer-declined': {
      title: 'Proposition commerciale refusée',
      tags: ['publicité', 'spam'],
      paragraphs: [
        'Merci pour votre message. Cela ne nous intéresse pas et nous vous demandons de ne plus nous écrire à ce sujet.',
      ],
    },
    'glad-it-arrived': {
      title: 'Ravis que tout soit arrivé (eBay)',
      tags: ['merci'],
      paragraphs: [
        `Merci pour votre aimable message. Nous sommes heureux que tout se soit bien passé pour votre commande${item}. Si une question se présente plus tard, vous pouvez nous joindre ici.`,
      ],
    },
    'tell-us-more': {
      title: 'Merci de nous en dire plus',
      tags: ['pas clair', 'précision'],
      paragraphs: [
        'Merci pour votre message. Nous aimerions vous aider et avons besoin d’en savoir un peu plus : de quelle commande ou de quel article s’agit-il, et que pouvons-nous faire pour vous ?',
        'S’il y a quelque chose à voir, une photo nous aidera.',
      ],
    },
  },
};
