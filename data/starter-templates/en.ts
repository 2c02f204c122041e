/** The starter library in English. */
import { item, type StarterWords } from './catalogue';

const tracking =
  '{% if tracking.number %}Tracking number{% if tracking.carrier %} ({{ tracking.carrier }}){% endif %}: {{ tracking.number }}{% endif %}';

export const en: StarterWords = {
  greeting: 'Hello{% if buyer.name %} {{ buyer.name }}{% endif %},',
  replies: {
    'not-shipped-yet': {
      title: 'Not shipped yet',
      tags: ['dispatch', 'waiting'],
      paragraphs: [
        `Thank you for your message. Your order${item} has not left us yet{% if order.ship_by >= today %}; it is due to be shipped by {{ order.ship_by | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} It should reach you by {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        'As soon as the parcel is with the carrier, your order will show it as shipped.',
      ],
    },
    'on-its-way': {
      title: 'On its way, not yet due',
      tags: ['tracking', 'where is it'],
      paragraphs: [
        `Thank you for your message. Your order${item} is on its way{% if order.shipped_on %}: it left us on {{ order.shipped_on | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} It should reach you by {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        tracking,
        'Should it not arrive in time, please write to us here and we will take it up with the carrier.',
      ],
    },
    late: {
      title: 'Late, we ask the carrier',
      tags: ['delay', 'tracking', 'where is it'],
      paragraphs: [
        `We are sorry that your order${item} is still not with you.{% if order.deliver_by < today %} It should have arrived by {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        tracking,
        'We are asking the carrier where the parcel is and will write to you here as soon as we have an answer. In the meantime, please check whether a neighbour or a pick-up point has taken it in.',
      ],
    },
    lost: {
      title: 'Long overdue: the carrier searches',
      tags: ['lost', 'missing parcel'],
      paragraphs: [
        `We are very sorry that your order${item} has still not reached you.{% if order.deliver_by < today %} It should have arrived by {{ order.deliver_by | date: "weekday" }}.{% endif %} After so long, the parcel may have been lost on the way.`,
        tracking,
        'We are asking the carrier to search for it and will then write to you here with a suggestion. If it has turned up in the meantime, please let us know.',
      ],
    },
    'shown-as-delivered': {
      title: 'Shown as delivered, not found',
      tags: ['lost', 'missing parcel'],
      paragraphs: [
        `We are sorry that you cannot find your parcel${item}. It is shown as delivered{% if order.delivered_on %} on {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'Carriers sometimes leave parcels with a neighbour, at a pick-up point or in a sheltered spot near the door. Please look there, ask the people you live with, and check that the delivery address in your order is right.',
        'If it does not turn up, let us know here and we will take it up with the carrier.',
      ],
    },
    'came-back-to-us': {
      title: 'Came back to us',
      tags: ['undeliverable', 'returned to sender'],
      paragraphs: [
        `We are sorry that your order${item} did not reach you. {% if order.status == "returned-to-seller" %}The carrier has brought the parcel back to us.{% else %}The carrier is bringing the parcel back to us.{% endif %}`,
        tracking,
        'That happens when an address cannot be found, when nobody can take the parcel in or when it is not collected in time. Please check whether the delivery address in your order is complete and right, and let us know here. We will then suggest what to do next.',
      ],
    },
    'where-we-check': {
      title: 'Where is it: we check',
      tags: ['tracking', 'status'],
      paragraphs: [
        `Thank you for your message. We are checking where your order${item} is and will write to you here as soon as we know.`,
        tracking,
      ],
    },
    'amazon-ships-it': {
      title: 'Amazon ships it: where to look',
      tags: ['fba', 'amazon warehouse'],
      paragraphs: [
        `Thank you for your message. Amazon stores and delivers this order${item} for us, so Amazon knows best where your parcel is.`,
        'You can see where it is under "Your Orders". If it is late or missing, Amazon customer service can find out and sort it out with you.',
      ],
    },
    'amazon-shows-delivered': {
      title: 'Amazon shows it as delivered',
      tags: ['fba', 'missing parcel'],
      paragraphs: [
        `We are sorry that you cannot find your parcel${item}. Amazon delivered this order for us and shows it as delivered{% if order.delivered_on %} on {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'Parcels are sometimes left with a neighbour, at a pick-up point or in a sheltered spot near the door. Please look there and ask the people you live with.',
        'If it does not turn up, Amazon customer service can find out what happened and sort it out with you. You reach it through "Your Orders".',
      ],
    },
    'order-was-cancelled': {
      title: 'Order was cancelled',
      tags: ['cancelled'],
      paragraphs: [
        `Thank you for your message. Your order${item} has been cancelled, so it will not be delivered.`,
        'If you did not expect this, please tell us here and we will find out how it came about.',
      ],
    },
    'arrived-damaged': {
      title: 'Arrived damaged: apology and photo',
      tags: ['broken', 'transport'],
      paragraphs: [
        `We are very sorry that your order${item} arrived damaged.`,
        'Could you send us a photo of the damage and one of the packaging here in this conversation? We can then see what happened and suggest how to put it right. Please keep the packaging until then.',
      ],
    },
    'does-not-work': {
      title: 'Does not work: first questions',
      tags: ['faulty', 'defect'],
      paragraphs: [
        `We are sorry that your item${item} does not work as it should.`,
        'So that we can help you, please tell us what exactly happens, since when, and what you have tried so far. A photo or a short description of any message it shows helps us a great deal.',
      ],
    },
    'wrong-item': {
      title: 'Wrong item received',
      tags: ['mix-up', 'colour', 'model'],
      paragraphs: [
        'We are sorry that you did not receive what you ordered.',
        `Could you send us a photo of the item you received and of the label on the parcel here in this conversation? We will compare it with your order${item} and suggest how to put it right. Please leave the item unused until then.`,
      ],
    },
    'part-missing': {
      title: 'Something is missing',
      tags: ['incomplete', 'accessories', 'spare part'],
      paragraphs: [
        `We are sorry that something was missing from your order${item}.`,
        'Please tell us which part is missing, and check once more between the layers of the packaging: small parts hide there easily. A photo of everything you received helps us to find the right part.',
      ],
    },
    'return-amazon': {
      title: 'How to return (Amazon)',
      tags: ['return label', 'exchange'],
      paragraphs: [
        `You can return your item${item} through your Amazon account: open "Your Orders", find the order and choose "Return or replace items". Amazon then shows you your options, the last day for sending it back and how to send it.`,
        'Please include everything that came with it. If anything does not work there, write to us here.',
      ],
    },
    'return-ebay': {
      title: 'How to return (eBay)',
      tags: ['return label', 'exchange'],
      paragraphs: [
        `You can start the return of your item${item} in My eBay: open "Purchase history", find the item and choose "Return this item". We receive your request at once and answer it there.`,
        'Please include everything that came with it. If anything does not work there, write to us here.',
      ],
    },
    'refund-status': {
      title: 'Where is the refund',
      tags: ['money back'],
      paragraphs: [
        '{% if order.status == "refunded" %}Thank you for your message. The refund for your order has been issued.{% else %}Thank you for your message. We are checking the status of your refund and will write to you here as soon as we know.{% endif %}',
        'A refund goes back the way you paid. Once it has been issued, it can take a few working days until your bank shows it.',
      ],
    },
    'amazon-refunds-it': {
      title: 'Amazon makes the refund',
      tags: ['fba', 'money back'],
      paragraphs: [
        `Thank you for your message. Amazon delivers this order${item} for us and also handles its returns and refunds.`,
        'You can see the status under "Your Orders". If the refund is not shown there or takes too long, Amazon customer service can look into it with you.',
      ],
    },
    'cancel-not-shipped': {
      title: 'Cancel: not shipped yet',
      tags: ['cancellation', 'by mistake'],
      paragraphs: [
        `Thank you for letting us know. Your order${item} has not been shipped yet. We are checking whether we can still stop it and will write to you here.`,
      ],
    },
    'cancel-already-shipped': {
      title: 'Cancel: already shipped',
      tags: ['cancellation', 'too late'],
      paragraphs: [
        `Thank you for letting us know. Your order${item} is already on its way{% if order.shipped_on %}; it left us on {{ order.shipped_on | date: "weekday" }}{% endif %}, so we can no longer stop it.`,
        'Once it has arrived, you can start a return{% if marketplace.name %} in your {{ marketplace.name }} account{% endif %}. Please leave it unopened if you can.',
      ],
    },
    'cancel-we-check': {
      title: 'Cancel: we check',
      tags: ['cancellation'],
      paragraphs: [
        `Thank you for letting us know. We are checking whether your order${item} can still be stopped and will write to you here.`,
      ],
    },
    'address-not-shipped': {
      title: 'New address: not shipped yet',
      tags: ['delivery address', 'moved'],
      paragraphs: [
        `Thank you for letting us know. Your order${item} has not been shipped yet. We may only send it to the address that is given in the order.`,
        'You may still be able to change it yourself{% if marketplace.name %} in your {{ marketplace.name }} account{% endif %}, in the details of the order. If that is no longer possible, tell us here and we will see what can be done.',
      ],
    },
    'address-already-shipped': {
      title: 'New address: already shipped',
      tags: ['delivery address', 'redirect'],
      paragraphs: [
        `Thank you for letting us know. Your order${item} is already on its way to the address given in the order, so we can no longer change it.`,
        'The carrier may be able to redirect the parcel or to leave it at a pick-up point for you.',
        tracking,
      ],
    },
    'address-we-check': {
      title: 'New address: we check',
      tags: ['delivery address'],
      paragraphs: [
        `Thank you for letting us know. We are checking whether the address of your order${item} can still be changed and will write to you here.`,
      ],
    },
    'amazon-ships-change': {
      title: 'Amazon ships it: cancel or new address',
      tags: ['fba', 'cancellation', 'delivery address'],
      paragraphs: [
        `Thank you for letting us know. Amazon stores and delivers this order${item} for us, so we cannot stop or redirect it ourselves.`,
        'Under "Your Orders" you can see what can still be changed. If it is no longer possible there, Amazon customer service can tell you what else can be done.',
      ],
    },
    invoice: {
      title: 'Invoice',
      tags: ['receipt', 'vat', 'company'],
      paragraphs: [
        'Thank you for your message. We are preparing the invoice{% if order.id %} for order {{ order.id }}{% endif %} and will let you have it here.',
        'If it is to be made out to a company, please tell us the exact name, the address and, if you have one, the VAT number.',
      ],
    },
    'which-size': {
      title: 'Which size',
      tags: ['fit', 'measurements'],
      paragraphs: [
        `Thank you for your question about the size${item}. The measurements are in the product description; it is best to compare them with something that fits you well.`,
        'If you are between two sizes, tell us your measurements and we will gladly help you choose.',
      ],
    },
    'does-not-fit': {
      title: 'Does not fit',
      tags: ['too small', 'too big', 'exchange'],
      paragraphs: [
        `We are sorry that your item${item} does not fit.`,
        'You can start a return{% if marketplace.name %} in your {{ marketplace.name }} account{% endif %}. Please leave the labels on until then. If you tell us where it does not fit, we will gladly help you find the right size.',
      ],
    },
    availability: {
      title: 'Is it available',
      tags: ['stock', 'colours', 'quantity'],
      paragraphs: [
        `Thank you for your interest in this item${item}. What can be ordered at the moment is shown on the product page.`,
        'We are checking whether we can also get what you are looking for and will write to you here.',
      ],
    },
    'price-stays': {
      title: 'No lower price, politely',
      tags: ['discount', 'cheaper'],
      paragraphs: [
        `Thank you for your interest in this item${item}. Our prices leave no room for a reduction, so we have to stay with the price shown. We hope you understand.`,
        'If you have a question about the item, we will gladly answer it.',
      ],
    },
    'offer-declined': {
      title: 'Offer declined, politely',
      tags: ['best offer', 'price'],
      paragraphs: [
        `Thank you for your offer for this item${item}. We cannot accept it and have to stay with the price in the listing. We hope you understand.`,
        'If you have a question about the item, we will gladly answer it.',
      ],
    },
    warranty: {
      title: 'Warranty: what we need',
      tags: ['guarantee', 'repair'],
      paragraphs: [
        `Thank you for your message about the warranty${item}. We will check what it covers in your case.`,
        'Please tell us what exactly is wrong and since when, and send us a photo here if the fault can be seen. Your statutory rights are not affected.',
      ],
    },
    'question-we-check': {
      title: 'Product question: we check',
      tags: ['compatible', 'details'],
      paragraphs: [
        `Thank you for your question about this item${item}. We want to give you an answer you can rely on, so we are checking it first and will write to you here.`,
      ],
    },
    complaint: {
      title: 'Complaint: a person takes over',
      tags: ['unhappy', 'disappointed'],
      paragraphs: [
        `We are sorry that your order${item} has given you cause for complaint, and thank you for telling us so openly.`,
        '{% if agent.name %}My name is {{ agent.name }} and I am looking after this myself.{% else %}One of us is looking after this personally.{% endif %} Please tell us what bothers you most and what would be a good solution for you. If there is something to see, a photo helps.',
      ],
    },
    'legal-receipt': {
      title: 'Legal matter: calm receipt',
      tags: ['lawyer', 'dispute', 'claim'],
      paragraphs: [
        'We have received your message and take it seriously.',
        'We are reviewing the whole matter{% if order.id %} of order {{ order.id }}{% endif %} and will answer you here in writing. If there is anything we should take into account, please add it to this conversation.',
      ],
    },
    'stay-here': {
      title: 'We stay on the marketplace',
      tags: ['private sale', 'contact details'],
      paragraphs: [
        'Thank you for your interest. Our messages, payments and orders all stay here{% if marketplace.name %} on {{ marketplace.name }}{% endif %}: that protects you as much as us.',
        'We will gladly answer your questions in this conversation.',
      ],
    },
    'shipping-abroad': {
      title: 'Shipping abroad and customs',
      tags: ['international', 'import'],
      paragraphs: [
        `Thank you for your question about delivery${item}. When you enter your delivery address at the checkout, you see whether we deliver there, what it costs and how long it takes.`,
        'If the parcel crosses a customs border, the customs office may charge import duties and taxes.',
      ],
    },
    'delivery-time': {
      title: 'Delivery time and carrier',
      tags: ['courier', 'express'],
      paragraphs: [
        `Thank you for your question about delivery${item}. The delivery date that applies to your address and the kinds of delivery you can choose are shown before you confirm the order.`,
        'If you need it by a certain day, tell us the day and the place, and we will check what is possible.',
      ],
    },
    'combined-postage': {
      title: 'Combined postage (eBay)',
      tags: ['several items', 'postage'],
      paragraphs: [
        'Thank you for your interest. Please put everything you would like into the basket and do not pay yet. Tell us here which items they are, and we will check whether they can travel in one parcel and what the postage would then be.',
      ],
    },
    'business-offer-declined': {
      title: 'Business offer declined',
      tags: ['advertising', 'spam'],
      paragraphs: [
        'Thank you for your message. We are not interested and would ask you not to write to us about it again.',
      ],
    },
    'glad-it-arrived': {
      title: 'Glad it arrived (eBay)',
      tags: ['thanks'],
      paragraphs: [
        `Thank you for your kind message. We are glad that everything went well with your order${item}. If a question comes up later, you can reach us here.`,
      ],
    },
    'tell-us-more': {
      title: 'Please tell us more',
      tags: ['unclear', 'question back'],
      paragraphs: [
        'Thank you for your message. We would like to help you and need to know a little more: which order or item is it about, and what can we do for you?',
        'If there is something to see, a photo helps us.',
      ],
    },
  },
};
