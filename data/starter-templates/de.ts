/** The starter library in German. */
import { item, type StarterWords } from './catalogue';

const tracking =
  '{% if tracking.number %}Sendungsnummer{% if tracking.carrier %} ({{ tracking.carrier }}){% endif %}: {{ tracking.number }}{% endif %}';

export const de: StarterWords = {
  greeting: 'Guten Tag{% if buyer.name %} {{ buyer.name }}{% endif %},',
  replies: {
    'not-shipped-yet': {
      title: 'Noch nicht versandt',
      tags: ['Versand', 'warten'],
      paragraphs: [
        `vielen Dank für Ihre Nachricht. Ihre Bestellung${item} ist noch nicht unterwegs{% if order.ship_by >= today %}; der Versand ist vorgesehen bis {{ order.ship_by | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} Ankommen soll sie bis {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        'Sobald das Paket beim Paketdienst ist, sehen Sie in Ihrer Bestellung, dass es versandt wurde.',
      ],
    },
    'on-its-way': {
      title: 'Unterwegs, noch nicht fällig',
      tags: ['Sendungsverfolgung', 'wo bleibt es'],
      paragraphs: [
        `vielen Dank für Ihre Nachricht. Ihre Bestellung${item} ist unterwegs{% if order.shipped_on %}: Versandt haben wir sie am {{ order.shipped_on | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} Ankommen soll sie bis {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        tracking,
        'Sollte sie nicht rechtzeitig ankommen, schreiben Sie uns bitte hier. Dann klären wir es mit dem Paketdienst.',
      ],
    },
    late: {
      title: 'Verspätet, wir fragen nach',
      tags: ['Verzögerung', 'Sendungsverfolgung'],
      paragraphs: [
        `es tut uns leid, dass Ihre Bestellung${item} noch nicht bei Ihnen ist.{% if order.deliver_by < today %} Geplant war die Zustellung bis {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        tracking,
        'Wir fragen beim Paketdienst nach, wo das Paket ist, und melden uns hier, sobald wir eine Antwort haben. Bitte sehen Sie inzwischen nach, ob ein Nachbar oder eine Abholstelle es angenommen hat.',
      ],
    },
    lost: {
      title: 'Lange überfällig: Nachforschung',
      tags: ['verloren', 'Nachforschungsauftrag'],
      paragraphs: [
        `es tut uns sehr leid, dass Ihre Bestellung${item} immer noch nicht bei Ihnen ist.{% if order.deliver_by < today %} Geplant war die Zustellung bis {{ order.deliver_by | date: "weekday" }}.{% endif %} Nach so langer Zeit kann es sein, dass das Paket unterwegs verloren gegangen ist.`,
        tracking,
        'Wir lassen den Paketdienst danach suchen und schreiben Ihnen dann hier, was wir Ihnen vorschlagen. Sollte es inzwischen aufgetaucht sein, geben Sie uns bitte Bescheid.',
      ],
    },
    'shown-as-delivered': {
      title: 'Als zugestellt gemeldet, nicht da',
      tags: ['verloren', 'nicht erhalten'],
      paragraphs: [
        `es tut uns leid, dass Sie Ihr Paket${item} nicht finden. Es ist als zugestellt gemeldet{% if order.delivered_on %}, und zwar am {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'Manchmal geben Zusteller ein Paket bei Nachbarn oder in einer Abholstelle ab oder legen es an eine geschützte Stelle. Bitte sehen Sie dort nach, fragen Sie in Ihrem Haushalt und prüfen Sie, ob die Lieferadresse in der Bestellung stimmt.',
        'Wenn es nicht auftaucht, sagen Sie uns hier Bescheid. Dann klären wir es mit dem Paketdienst.',
      ],
    },
    'came-back-to-us': {
      title: 'Zu uns zurückgekommen',
      tags: ['unzustellbar', 'Rückläufer'],
      paragraphs: [
        `es tut uns leid, dass Ihre Bestellung${item} nicht bei Ihnen angekommen ist. {% if order.status == "returned-to-seller" %}Der Paketdienst hat das Paket zu uns zurückgebracht.{% else %}Der Paketdienst bringt das Paket zu uns zurück.{% endif %}`,
        tracking,
        'Das kommt vor, wenn eine Adresse nicht zu finden ist, niemand das Paket annehmen kann oder es nicht rechtzeitig abgeholt wird. Bitte prüfen Sie, ob die Lieferadresse in Ihrer Bestellung vollständig und richtig ist, und geben Sie uns hier Bescheid. Dann schlagen wir Ihnen vor, wie es weitergehen kann.',
      ],
    },
    'where-we-check': {
      title: 'Wo ist sie: wir sehen nach',
      tags: ['Sendungsverfolgung', 'Lieferstatus'],
      paragraphs: [
        `vielen Dank für Ihre Nachricht. Wir sehen nach, wo Ihre Bestellung${item} ist, und melden uns hier, sobald wir es wissen.`,
        tracking,
      ],
    },
    'amazon-ships-it': {
      title: 'Amazon versendet: wo nachsehen',
      tags: ['FBA', 'Versand durch Amazon'],
      paragraphs: [
        `vielen Dank für Ihre Nachricht. Amazon lagert und liefert diese Bestellung${item} für uns und weiß deshalb am besten, wo Ihr Paket ist.`,
        'Den Stand sehen Sie unter „Meine Bestellungen“. Ist das Paket verspätet oder nicht auffindbar, kann der Kundenservice von Amazon nachforschen und es mit Ihnen klären.',
      ],
    },
    'amazon-shows-delivered': {
      title: 'Laut Amazon zugestellt',
      tags: ['FBA', 'nicht erhalten'],
      paragraphs: [
        `es tut uns leid, dass Sie Ihr Paket${item} nicht finden. Amazon hat diese Bestellung für uns geliefert und meldet sie als zugestellt{% if order.delivered_on %}, und zwar am {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'Manchmal wird ein Paket bei Nachbarn oder in einer Abholstelle abgegeben oder an eine geschützte Stelle gelegt. Bitte sehen Sie dort nach und fragen Sie in Ihrem Haushalt nach.',
        'Wenn es nicht auftaucht, kann der Kundenservice von Amazon nachforschen und es mit Ihnen klären. Sie erreichen ihn über „Meine Bestellungen“.',
      ],
    },
    'order-was-cancelled': {
      title: 'Bestellung wurde storniert',
      tags: ['storniert'],
      paragraphs: [
        `vielen Dank für Ihre Nachricht. Ihre Bestellung${item} wurde storniert und wird deshalb nicht geliefert.`,
        'Falls Sie damit nicht gerechnet haben, sagen Sie es uns hier. Dann gehen wir der Sache nach.',
      ],
    },
    'arrived-damaged': {
      title: 'Beschädigt: Entschuldigung und Foto',
      tags: ['kaputt', 'Transportschaden'],
      paragraphs: [
        `es tut uns sehr leid, dass Ihre Bestellung${item} beschädigt angekommen ist.`,
        'Würden Sie uns hier bitte ein Foto vom Schaden und eines von der Verpackung schicken? Dann sehen wir, was passiert ist, und schlagen Ihnen eine Lösung vor. Bitte heben Sie die Verpackung so lange auf.',
      ],
    },
    'does-not-work': {
      title: 'Funktioniert nicht: erste Fragen',
      tags: ['defekt', 'Fehler'],
      paragraphs: [
        `es tut uns leid, dass Ihr Artikel${item} nicht so funktioniert, wie er soll.`,
        'Damit wir Ihnen helfen können, schreiben Sie uns bitte, was genau passiert, seit wann und was Sie schon versucht haben. Ein Foto oder der Wortlaut einer Fehlermeldung hilft uns sehr.',
      ],
    },
    'wrong-item': {
      title: 'Falscher Artikel angekommen',
      tags: ['verwechselt', 'Farbe', 'Modell'],
      paragraphs: [
        'es tut uns leid, dass Sie nicht das Bestellte bekommen haben.',
        `Würden Sie uns hier bitte ein Foto vom Artikel und vom Etikett auf dem Paket schicken? Wir vergleichen es mit Ihrer Bestellung${item} und schlagen Ihnen eine Lösung vor. Bitte benutzen Sie den Artikel bis dahin nicht.`,
      ],
    },
    'part-missing': {
      title: 'Es fehlt etwas',
      tags: ['unvollständig', 'Zubehör', 'Ersatzteil'],
      paragraphs: [
        `es tut uns leid, dass bei Ihrer Bestellung${item} etwas gefehlt hat.`,
        'Bitte schreiben Sie uns, welches Teil fehlt, und sehen Sie noch einmal zwischen den Lagen der Verpackung nach: Kleine Teile verstecken sich dort leicht. Ein Foto von allem, was Sie bekommen haben, hilft uns, das richtige Teil zu finden.',
      ],
    },
    'return-amazon': {
      title: 'So geht die Rückgabe (Amazon)',
      tags: ['Rücksendung', 'Umtausch', 'Widerruf'],
      paragraphs: [
        `Ihren Artikel${item} können Sie über Ihr Amazon-Konto zurückgeben: Öffnen Sie „Meine Bestellungen“, suchen Sie die Bestellung und wählen Sie „Artikel zurücksenden oder ersetzen“. Amazon zeigt Ihnen dann, welche Möglichkeiten Sie haben, bis wann der Artikel abgeschickt sein muss und wie.`,
        'Bitte legen Sie alles bei, was dabei war. Wenn dort etwas nicht klappt, schreiben Sie uns hier.',
      ],
    },
    'return-ebay': {
      title: 'So geht die Rückgabe (eBay)',
      tags: ['Rücksendung', 'Umtausch', 'Widerruf'],
      paragraphs: [
        `die Rückgabe Ihres Artikels${item} beginnen Sie in „Mein eBay“: Öffnen Sie „Käufe“, suchen Sie den Artikel und wählen Sie „Artikel zurückgeben“. Wir bekommen Ihre Nachricht dann sofort und antworten Ihnen dort.`,
        'Bitte legen Sie alles bei, was dabei war. Wenn dort etwas nicht klappt, schreiben Sie uns hier.',
      ],
    },
    'refund-status': {
      title: 'Wo bleibt die Erstattung',
      tags: ['Geld zurück', 'Rückzahlung'],
      paragraphs: [
        '{% if order.status == "refunded" %}vielen Dank für Ihre Nachricht. Die Erstattung für Ihre Bestellung ist veranlasst.{% else %}vielen Dank für Ihre Nachricht. Wir sehen nach, wie weit Ihre Erstattung ist, und melden uns hier, sobald wir es wissen.{% endif %}',
        'Eine Erstattung geht auf dem Weg zurück, auf dem Sie bezahlt haben. Ist sie veranlasst, kann es einige Werktage dauern, bis Ihre Bank sie anzeigt.',
      ],
    },
    'amazon-refunds-it': {
      title: 'Amazon erstattet',
      tags: ['FBA', 'Geld zurück'],
      paragraphs: [
        `vielen Dank für Ihre Nachricht. Amazon liefert diese Bestellung${item} für uns und kümmert sich auch um Rückgaben und Erstattungen.`,
        'Den Stand sehen Sie unter „Meine Bestellungen“. Steht die Erstattung dort nicht oder dauert sie zu lange, kann der Kundenservice von Amazon es mit Ihnen klären.',
      ],
    },
    'cancel-not-shipped': {
      title: 'Storno: noch nicht versandt',
      tags: ['Stornierung', 'versehentlich'],
      paragraphs: [
        `danke, dass Sie uns Bescheid geben. Ihre Bestellung${item} ist noch nicht versandt. Wir prüfen, ob wir sie noch anhalten können, und melden uns hier.`,
      ],
    },
    'cancel-already-shipped': {
      title: 'Storno: schon unterwegs',
      tags: ['Stornierung', 'zu spät'],
      paragraphs: [
        `danke, dass Sie uns Bescheid geben. Ihre Bestellung${item} ist schon unterwegs{% if order.shipped_on %}, versandt am {{ order.shipped_on | date: "weekday" }}{% endif %}. Anhalten können wir sie leider nicht mehr.`,
        'Sobald sie da ist, können Sie{% if marketplace.name %} in Ihrem {{ marketplace.name }}-Konto{% endif %} eine Rückgabe beginnen. Lassen Sie das Paket am besten ungeöffnet.',
      ],
    },
    'cancel-we-check': {
      title: 'Storno: wir prüfen es',
      tags: ['Stornierung'],
      paragraphs: [
        `danke, dass Sie uns Bescheid geben. Wir prüfen, ob sich Ihre Bestellung${item} noch anhalten lässt, und melden uns hier.`,
      ],
    },
    'address-not-shipped': {
      title: 'Neue Adresse: noch nicht versandt',
      tags: ['Lieferadresse', 'umgezogen'],
      paragraphs: [
        `danke, dass Sie uns Bescheid geben. Ihre Bestellung${item} ist noch nicht versandt. Wir dürfen sie nur an die Adresse schicken, die in der Bestellung steht.`,
        'Vielleicht können Sie sie{% if marketplace.name %} in Ihrem {{ marketplace.name }}-Konto{% endif %} in den Bestelldetails noch selbst ändern. Geht das nicht mehr, schreiben Sie uns hier. Dann sehen wir, was möglich ist.',
      ],
    },
    'address-already-shipped': {
      title: 'Neue Adresse: schon unterwegs',
      tags: ['Lieferadresse', 'umleiten'],
      paragraphs: [
        `danke, dass Sie uns Bescheid geben. Ihre Bestellung${item} ist schon zu der Adresse unterwegs, die in der Bestellung steht. Ändern können wir sie leider nicht mehr.`,
        'Vielleicht kann der Paketdienst das Paket umleiten oder für Sie in einer Abholstelle hinterlegen.',
        tracking,
      ],
    },
    'address-we-check': {
      title: 'Neue Adresse: wir prüfen es',
      tags: ['Lieferadresse'],
      paragraphs: [
        `danke, dass Sie uns Bescheid geben. Wir prüfen, ob sich die Adresse Ihrer Bestellung${item} noch ändern lässt, und melden uns hier.`,
      ],
    },
    'amazon-ships-change': {
      title: 'Amazon versendet: Storno oder neue Adresse',
      tags: ['FBA', 'Stornierung', 'Lieferadresse'],
      paragraphs: [
        `danke, dass Sie uns Bescheid geben. Amazon lagert und liefert diese Bestellung${item} für uns. Selbst können wir sie deshalb leider weder anhalten noch umleiten.`,
        'Unter „Meine Bestellungen“ sehen Sie, was sich noch ändern lässt. Geht es dort nicht mehr, sagt Ihnen der Kundenservice von Amazon, was sonst möglich ist.',
      ],
    },
    invoice: {
      title: 'Rechnung',
      tags: ['Beleg', 'Umsatzsteuer', 'Firma'],
      paragraphs: [
        'vielen Dank für Ihre Nachricht. Wir bereiten die Rechnung{% if order.id %} zur Bestellung {{ order.id }}{% endif %} vor und lassen sie Ihnen hier zukommen.',
        'Soll sie auf eine Firma ausgestellt werden, nennen Sie uns bitte den genauen Namen, die Anschrift und, falls vorhanden, die Umsatzsteuer-Identifikationsnummer.',
      ],
    },
    'which-size': {
      title: 'Welche Größe',
      tags: ['Passform', 'Maße'],
      paragraphs: [
        `vielen Dank für Ihre Frage zur Größe${item}. Die Maße stehen in der Produktbeschreibung; am besten vergleichen Sie sie mit etwas, das Ihnen gut passt.`,
        'Liegen Sie zwischen zwei Größen, nennen Sie uns Ihre Maße. Wir helfen Ihnen gern bei der Wahl.',
      ],
    },
    'does-not-fit': {
      title: 'Passt nicht',
      tags: ['zu klein', 'zu groß', 'Umtausch'],
      paragraphs: [
        `es tut uns leid, dass Ihr Artikel${item} nicht passt.`,
        'Sie können{% if marketplace.name %} in Ihrem {{ marketplace.name }}-Konto{% endif %} eine Rückgabe beginnen. Bitte lassen Sie die Etiketten bis dahin am Artikel. Wenn Sie uns schreiben, wo er nicht passt, helfen wir Ihnen gern, die richtige Größe zu finden.',
      ],
    },
    availability: {
      title: 'Ist es lieferbar',
      tags: ['Lager', 'Farben', 'Menge'],
      paragraphs: [
        `vielen Dank für Ihr Interesse an diesem Artikel${item}. Was sich zurzeit bestellen lässt, sehen Sie auf der Produktseite.`,
        'Wir prüfen, ob wir auch das bekommen können, was Sie suchen, und melden uns hier.',
      ],
    },
    'price-stays': {
      title: 'Preis bleibt, höflich',
      tags: ['Preisnachlass', 'günstiger'],
      paragraphs: [
        `vielen Dank für Ihr Interesse an diesem Artikel${item}. Unsere Preise sind knapp kalkuliert, deshalb bleibt es beim angezeigten Preis. Wir hoffen auf Ihr Verständnis.`,
        'Haben Sie eine Frage zum Artikel, beantworten wir sie gern.',
      ],
    },
    'offer-declined': {
      title: 'Preisvorschlag abgelehnt, höflich',
      tags: ['Preisvorschlag', 'Angebot'],
      paragraphs: [
        `vielen Dank für Ihren Preisvorschlag für diesen Artikel${item}. Wir können ihn nicht annehmen; es bleibt beim Preis im Angebot. Wir hoffen auf Ihr Verständnis.`,
        'Haben Sie eine Frage zum Artikel, beantworten wir sie gern.',
      ],
    },
    warranty: {
      title: 'Garantie: was wir brauchen',
      tags: ['Gewährleistung', 'Reparatur'],
      paragraphs: [
        `vielen Dank für Ihre Nachricht zur Garantie${item}. Wir prüfen, was sie in Ihrem Fall abdeckt.`,
        'Bitte schreiben Sie uns, was genau nicht stimmt und seit wann, und schicken Sie uns hier ein Foto, wenn man den Fehler sehen kann. Ihre gesetzlichen Rechte bleiben unberührt.',
      ],
    },
    'question-we-check': {
      title: 'Produktfrage: wir sehen nach',
      tags: ['kompatibel', 'Einzelheiten'],
      paragraphs: [
        `vielen Dank für Ihre Frage zu diesem Artikel${item}. Wir möchten Ihnen eine Antwort geben, auf die Sie sich verlassen können. Deshalb sehen wir erst nach und melden uns dann hier.`,
      ],
    },
    complaint: {
      title: 'Beschwerde: ein Mensch kümmert sich',
      tags: ['unzufrieden', 'enttäuscht'],
      paragraphs: [
        `es tut uns leid, dass Ihnen Ihre Bestellung${item} Ärger bereitet hat. Danke, dass Sie uns das so offen sagen.`,
        '{% if agent.name %}Mein Name ist {{ agent.name }}, und ich kümmere mich selbst darum.{% else %}Jemand von uns kümmert sich persönlich darum.{% endif %} Bitte schreiben Sie uns, was Sie am meisten stört und welche Lösung für Sie gut wäre. Ein Foto hilft, wenn etwas zu sehen ist.',
      ],
    },
    'legal-receipt': {
      title: 'Rechtliches: ruhige Bestätigung',
      tags: ['Streitfall', 'Anspruch'],
      paragraphs: [
        'wir haben Ihre Nachricht erhalten und nehmen sie ernst.',
        'Wir gehen den ganzen Vorgang{% if order.id %} zur Bestellung {{ order.id }}{% endif %} durch und antworten Ihnen hier schriftlich. Gibt es etwas, das wir berücksichtigen sollen, ergänzen Sie es bitte in dieser Unterhaltung.',
      ],
    },
    'stay-here': {
      title: 'Wir bleiben auf dem Marktplatz',
      tags: ['Privatverkauf', 'Kontaktdaten'],
      paragraphs: [
        'vielen Dank für Ihr Interesse. Nachrichten, Zahlungen und Bestellungen bleiben bei uns hier{% if marketplace.name %} auf {{ marketplace.name }}{% endif %}. Das schützt Sie ebenso wie uns.',
        'Ihre Fragen beantworten wir gern in dieser Unterhaltung.',
      ],
    },
    'shipping-abroad': {
      title: 'Versand ins Ausland und Zoll',
      tags: ['international', 'Einfuhr'],
      paragraphs: [
        `vielen Dank für Ihre Frage zum Versand${item}. Wenn Sie beim Bestellen Ihre Lieferadresse eingeben, sehen Sie, ob wir dorthin liefern, was es kostet und wie lange es dauert.`,
        'Überquert das Paket eine Zollgrenze, kann der Zoll Einfuhrabgaben verlangen.',
      ],
    },
    'delivery-time': {
      title: 'Lieferzeit und Paketdienst',
      tags: ['Versandart', 'Express'],
      paragraphs: [
        `vielen Dank für Ihre Frage zur Lieferung${item}. Welcher Liefertermin für Ihre Adresse gilt und welche Versandarten Sie wählen können, sehen Sie, bevor Sie die Bestellung bestätigen.`,
        'Brauchen Sie den Artikel bis zu einem bestimmten Tag, nennen Sie uns Tag und Ort. Dann prüfen wir, was möglich ist.',
      ],
    },
    'combined-postage': {
      title: 'Versandkosten zusammenfassen (eBay)',
      tags: ['mehrere Artikel', 'Porto'],
      paragraphs: [
        'vielen Dank für Ihr Interesse. Legen Sie bitte alles, was Sie möchten, in den Warenkorb und bezahlen Sie noch nicht. Schreiben Sie uns hier, welche Artikel es sind. Dann prüfen wir, ob sie in ein Paket passen und was der Versand dann kosten würde.',
      ],
    },
    'business-offer-declined': {
      title: 'Geschäftsangebot abgelehnt',
      tags: ['Werbung', 'Spam'],
      paragraphs: [
        'danke für Ihre Nachricht. Wir haben kein Interesse und bitten Sie, uns dazu nicht mehr zu schreiben.',
      ],
    },
    'glad-it-arrived': {
      title: 'Schön, dass alles da ist (eBay)',
      tags: ['Dank'],
      paragraphs: [
        `vielen Dank für Ihre freundliche Nachricht. Es freut uns, dass mit Ihrer Bestellung${item} alles gut gegangen ist. Haben Sie später eine Frage, erreichen Sie uns hier.`,
      ],
    },
    'tell-us-more': {
      title: 'Bitte um mehr Einzelheiten',
      tags: ['unklar', 'Rückfrage'],
      paragraphs: [
        'vielen Dank für Ihre Nachricht. Wir möchten Ihnen gern helfen und müssen dafür noch etwas mehr wissen: Um welche Bestellung oder welchen Artikel geht es, und was können wir für Sie tun?',
        'Gibt es etwas zu sehen, hilft uns ein Foto.',
      ],
    },
  },
};
