/** The starter library in Spanish. */
import { item, type StarterWords } from './catalogue';

const tracking =
  '{% if tracking.number %}Número de seguimiento{% if tracking.carrier %} ({{ tracking.carrier }}){% endif %}: {{ tracking.number }}{% endif %}';

export const es: StarterWords = {
  greeting: 'Hola{% if buyer.name %}, {{ buyer.name }}{% endif %}:',
  replies: {
    'not-shipped-yet': {
      title: 'Todavía sin enviar',
      tags: ['envío', 'espera'],
      paragraphs: [
        `Gracias por su mensaje. Su pedido${item} todavía no ha salido{% if order.ship_by >= today %}; el envío está previsto como muy tarde para el {{ order.ship_by | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} Debería llegarle como muy tarde el {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        'En cuanto el paquete esté en manos del transportista, verá en su pedido que se ha enviado.',
      ],
    },
    'on-its-way': {
      title: 'En camino, dentro de plazo',
      tags: ['seguimiento', 'dónde está'],
      paragraphs: [
        `Gracias por su mensaje. Su pedido${item} está en camino{% if order.shipped_on %}: salió el {{ order.shipped_on | date: "weekday" }}{% endif %}.{% if order.deliver_by >= today %} Debería llegarle como muy tarde el {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        tracking,
        'Si no llegara a tiempo, escríbanos aquí y lo aclararemos con el transportista.',
      ],
    },
    late: {
      title: 'Con retraso, preguntamos al transportista',
      tags: ['retraso', 'seguimiento'],
      paragraphs: [
        `Sentimos que su pedido${item} aún no le haya llegado.{% if order.deliver_by < today %} Debería haber llegado como muy tarde el {{ order.deliver_by | date: "weekday" }}.{% endif %}`,
        tracking,
        'Estamos preguntando al transportista dónde está el paquete y le escribiremos aquí en cuanto tengamos respuesta. Mientras tanto, le pedimos que mire si lo ha recogido algún vecino o está en un punto de recogida.',
      ],
    },
    lost: {
      title: 'Mucho retraso, el transportista lo busca',
      tags: ['perdido', 'búsqueda'],
      paragraphs: [
        `Sentimos mucho que su pedido${item} siga sin llegarle.{% if order.deliver_by < today %} Debería haber llegado como muy tarde el {{ order.deliver_by | date: "weekday" }}.{% endif %} Después de tanto tiempo, es posible que el paquete se haya perdido por el camino.`,
        tracking,
        'Estamos pidiendo al transportista que lo busque y después le escribiremos aquí con una propuesta. Si entretanto ha aparecido, le agradecemos que nos lo diga.',
      ],
    },
    'shown-as-delivered': {
      title: 'Figura como entregado, no aparece',
      tags: ['perdido', 'no recibido'],
      paragraphs: [
        `Sentimos que no encuentre su paquete${item}. Figura como entregado{% if order.delivered_on %} el {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'A veces el repartidor deja el paquete a un vecino, en un punto de recogida o en un lugar resguardado cerca de la puerta. Por favor, mire ahí, pregunte a las personas con las que vive y compruebe que la dirección de entrega del pedido sea correcta.',
        'Si no aparece, díganoslo aquí y lo aclararemos con el transportista.',
      ],
    },
    'came-back-to-us': {
      title: 'Nos ha sido devuelto',
      tags: ['no entregado', 'devuelto al remitente'],
      paragraphs: [
        `Sentimos que su pedido${item} no le haya llegado. {% if order.status == "returned-to-seller" %}El transportista nos ha devuelto el paquete.{% else %}El transportista nos está devolviendo el paquete.{% endif %}`,
        tracking,
        'Ocurre cuando no se encuentra una dirección, cuando nadie puede recibir el paquete o cuando no se recoge a tiempo. Por favor, compruebe que la dirección de entrega del pedido esté completa y sea correcta, y díganoslo aquí. Después le propondremos cómo seguir.',
      ],
    },
    'where-we-check': {
      title: 'Dónde está: lo comprobamos',
      tags: ['seguimiento', 'entrega'],
      paragraphs: [
        `Gracias por su mensaje. Estamos comprobando dónde está su pedido${item} y le escribiremos aquí en cuanto lo sepamos.`,
        tracking,
      ],
    },
    'amazon-ships-it': {
      title: 'Lo envía Amazon: dónde mirar',
      tags: ['logística de Amazon', 'fba'],
      paragraphs: [
        `Gracias por su mensaje. Amazon almacena y entrega este pedido${item} por nosotros, así que es quien mejor sabe dónde está su paquete.`,
        'Puede seguirlo en «Mis pedidos». Si se retrasa o no aparece, el servicio de atención al cliente de Amazon puede averiguarlo y buscar una solución con usted.',
      ],
    },
    'amazon-shows-delivered': {
      title: 'Entregado según Amazon',
      tags: ['logística de Amazon', 'fba', 'no recibido'],
      paragraphs: [
        `Sentimos que no encuentre su paquete${item}. Amazon ha entregado este pedido por nosotros y figura como entregado{% if order.delivered_on %} el {{ order.delivered_on | date: "weekday" }}{% endif %}.`,
        'A veces el paquete se deja a un vecino, en un punto de recogida o en un lugar resguardado cerca de la puerta. Por favor, mire ahí y pregunte a las personas con las que vive.',
        'Si no aparece, el servicio de atención al cliente de Amazon puede averiguarlo y buscar una solución con usted. Puede contactarlo desde «Mis pedidos».',
      ],
    },
    'order-was-cancelled': {
      title: 'El pedido se canceló',
      tags: ['cancelado'],
      paragraphs: [
        `Gracias por su mensaje. Su pedido${item} se canceló y por eso no se entregará.`,
        'Si no lo esperaba, díganoslo aquí y averiguaremos qué ha pasado.',
      ],
    },
    'arrived-damaged': {
      title: 'Llegó dañado: disculpa y foto',
      tags: ['roto', 'transporte'],
      paragraphs: [
        `Sentimos mucho que su pedido${item} haya llegado dañado.`,
        '¿Podría enviarnos aquí una foto del daño y otra del embalaje? Así veremos qué ha pasado y le propondremos una solución. Hasta entonces, guarde el embalaje, por favor.',
      ],
    },
    'does-not-work': {
      title: 'No funciona: primeras preguntas',
      tags: ['avería', 'defecto'],
      paragraphs: [
        `Sentimos que su artículo${item} no funcione como debería.`,
        'Para poder ayudarle, díganos qué ocurre exactamente, desde cuándo y qué ha probado ya. Una foto o el texto del mensaje de error, si aparece alguno, nos ayudaría mucho.',
      ],
    },
    'wrong-item': {
      title: 'Artículo equivocado',
      tags: ['confusión', 'color', 'modelo'],
      paragraphs: [
        'Sentimos que no haya recibido lo que pidió.',
        `¿Podría enviarnos aquí una foto del artículo recibido y otra de la etiqueta del paquete? Las compararemos con su pedido${item} y le propondremos una solución. Hasta entonces, no use el artículo, por favor.`,
      ],
    },
    'part-missing': {
      title: 'Falta algo',
      tags: ['incompleto', 'accesorios', 'recambio'],
      paragraphs: [
        `Sentimos que faltara algo en su pedido${item}.`,
        'Díganos, por favor, qué pieza falta y mire otra vez entre las capas del embalaje: las piezas pequeñas se esconden ahí con facilidad. Una foto de todo lo que ha recibido nos ayuda a encontrar la pieza correcta.',
      ],
    },
    'return-amazon': {
      title: 'Cómo devolver (Amazon)',
      tags: ['devolución', 'cambio', 'desistimiento'],
      paragraphs: [
        `Puede devolver su artículo${item} desde su cuenta de Amazon: abra «Mis pedidos», busque el pedido y elija «Devolver o reemplazar productos». Amazon le mostrará qué opciones tiene, hasta cuándo puede enviarlo y cómo.`,
        'Por favor, incluya todo lo que venía con él. Si algo no funciona, escríbanos aquí.',
      ],
    },
    'return-ebay': {
      title: 'Cómo devolver (eBay)',
      tags: ['devolución', 'cambio', 'desistimiento'],
      paragraphs: [
        `Puede iniciar la devolución de su artículo${item} en «Mi eBay»: abra «Compras», busque el artículo y elija devolverlo. Lo veremos enseguida y le responderemos allí.`,
        'Por favor, incluya todo lo que venía con él. Si algo no funciona, escríbanos aquí.',
      ],
    },
    'refund-status': {
      title: 'Cómo va el reembolso',
      tags: ['dinero', 'reembolsar'],
      paragraphs: [
        '{% if order.status == "refunded" %}Gracias por su mensaje. El reembolso de su pedido ya está emitido.{% else %}Gracias por su mensaje. Estamos comprobando cómo va su reembolso y le escribiremos aquí en cuanto lo sepamos.{% endif %}',
        'Un reembolso vuelve por la misma vía por la que pagó. Una vez emitido, puede tardar unos días laborables en aparecer en su cuenta.',
      ],
    },
    'amazon-refunds-it': {
      title: 'El reembolso lo hace Amazon',
      tags: ['logística de Amazon', 'fba'],
      paragraphs: [
        `Gracias por su mensaje. Amazon entrega este pedido${item} por nosotros y también se ocupa de las devoluciones y los reembolsos.`,
        'Puede ver cómo va en «Mis pedidos». Si el reembolso no figura allí o tarda demasiado, el servicio de atención al cliente de Amazon puede comprobarlo con usted.',
      ],
    },
    'cancel-not-shipped': {
      title: 'Cancelación: todavía sin enviar',
      tags: ['cancelar', 'por error'],
      paragraphs: [
        `Gracias por avisarnos. Su pedido${item} todavía no ha salido. Estamos comprobando si aún podemos detenerlo y le escribiremos aquí.`,
      ],
    },
    'cancel-already-shipped': {
      title: 'Cancelación: ya enviado',
      tags: ['cancelar', 'demasiado tarde'],
      paragraphs: [
        `Gracias por avisarnos. Su pedido${item} ya está en camino{% if order.shipped_on %}: salió el {{ order.shipped_on | date: "weekday" }}{% endif %}. Lamentablemente ya no podemos detenerlo.`,
        'Cuando le llegue, podrá iniciar una devolución{% if marketplace.name %} desde su cuenta de {{ marketplace.name }}{% endif %}. Si es posible, no abra el paquete.',
      ],
    },
    'cancel-we-check': {
      title: 'Cancelación: lo comprobamos',
      tags: ['cancelar'],
      paragraphs: [
        `Gracias por avisarnos. Estamos comprobando si su pedido${item} aún se puede detener y le escribiremos aquí.`,
      ],
    },
    'address-not-shipped': {
      title: 'Nueva dirección: todavía sin enviar',
      tags: ['dirección de entrega', 'mudanza'],
      paragraphs: [
        `Gracias por avisarnos. Su pedido${item} todavía no ha salido. Solo podemos enviarlo a la dirección que figura en el pedido.`,
        'Quizá aún pueda cambiarla usted{% if marketplace.name %} en su cuenta de {{ marketplace.name }}{% endif %}, en los detalles del pedido. Si ya no es posible, díganoslo aquí y veremos qué se puede hacer.',
      ],
    },
    'address-already-shipped': {
      title: 'Nueva dirección: ya enviado',
      tags: ['dirección de entrega', 'punto de recogida'],
      paragraphs: [
        `Gracias por avisarnos. Su pedido${item} ya va de camino a la dirección que figura en el pedido y, lamentablemente, ya no podemos cambiarla.`,
        'Quizá el transportista pueda desviar el paquete o guardárselo en un punto de recogida.',
        tracking,
      ],
    },
    'address-we-check': {
      title: 'Nueva dirección: lo comprobamos',
      tags: ['dirección de entrega'],
      paragraphs: [
        `Gracias por avisarnos. Estamos comprobando si la dirección de su pedido${item} aún se puede cambiar y le escribiremos aquí.`,
      ],
    },
    'amazon-ships-change': {
      title: 'Lo envía Amazon: cancelar o nueva dirección',
      tags: ['fba', 'cancelar', 'dirección de entrega'],
      paragraphs: [
        `Gracias por avisarnos. Amazon almacena y entrega este pedido${item} por nosotros, así que no podemos detenerlo ni desviarlo nosotros mismos.`,
        'En «Mis pedidos» verá qué se puede cambiar todavía. Si allí ya no es posible, el servicio de atención al cliente de Amazon puede decirle qué otras opciones hay.',
      ],
    },
    invoice: {
      title: 'Factura',
      tags: ['recibo', 'iva', 'empresa'],
      paragraphs: [
        'Gracias por su mensaje. Estamos preparando la factura{% if order.id %} del pedido {{ order.id }}{% endif %} y se la haremos llegar aquí.',
        'Si debe ir a nombre de una empresa, indíquenos el nombre exacto, la dirección y, si lo tiene, el NIF o número de IVA.',
      ],
    },
    'which-size': {
      title: 'Qué talla',
      tags: ['ajuste', 'medidas'],
      paragraphs: [
        `Gracias por su pregunta sobre la talla${item}. Las medidas están en la descripción del producto; lo mejor es compararlas con las de algo que le quede bien.`,
        'Si duda entre dos tallas, díganos sus medidas y le ayudaremos con gusto a elegir.',
      ],
    },
    'does-not-fit': {
      title: 'No le queda bien',
      tags: ['pequeño', 'grande', 'cambio'],
      paragraphs: [
        `Sentimos que su artículo${item} no le quede bien.`,
        'Puede iniciar una devolución{% if marketplace.name %} desde su cuenta de {{ marketplace.name }}{% endif %}. Hasta entonces, deje puestas las etiquetas, por favor. Si nos dice dónde no le queda bien, le ayudaremos con gusto a encontrar la talla correcta.',
      ],
    },
    availability: {
      title: 'Está disponible',
      tags: ['existencias', 'colores', 'cantidad'],
      paragraphs: [
        `Gracias por su interés en este artículo${item}. En la página del producto se ve lo que se puede pedir en este momento.`,
        'Estamos comprobando si también podemos conseguir lo que busca y le escribiremos aquí.',
      ],
    },
    'price-stays': {
      title: 'El precio se mantiene, con amabilidad',
      tags: ['descuento', 'más barato'],
      paragraphs: [
        `Gracias por su interés en este artículo${item}. Nuestros precios están muy ajustados y tenemos que mantener el indicado. Esperamos que lo comprenda.`,
        'Si tiene alguna pregunta sobre el artículo, se la responderemos con gusto.',
      ],
    },
    'offer-declined': {
      title: 'Oferta rechazada, con amabilidad',
      tags: ['oferta', 'precio'],
      paragraphs: [
        `Gracias por su oferta por este artículo${item}. No podemos aceptarla y tenemos que mantener el precio del anuncio. Esperamos que lo comprenda.`,
        'Si tiene alguna pregunta sobre el artículo, se la responderemos con gusto.',
      ],
    },
    warranty: {
      title: 'Garantía: qué necesitamos',
      tags: ['garantía', 'reparación'],
      paragraphs: [
        `Gracias por su mensaje sobre la garantía${item}. Comprobaremos qué cubre en su caso.`,
        'Díganos qué falla exactamente y desde cuándo, y envíenos aquí una foto si el fallo se ve. Sus derechos legales no se ven afectados.',
      ],
    },
    'question-we-check': {
      title: 'Pregunta sobre el producto: lo comprobamos',
      tags: ['compatible', 'detalles'],
      paragraphs: [
        `Gracias por su pregunta sobre este artículo${item}. Queremos darle una respuesta segura, así que primero lo comprobamos y después le escribiremos aquí.`,
      ],
    },
    complaint: {
      title: 'Queja: se ocupa una persona',
      tags: ['decepcionado', 'descontento'],
      paragraphs: [
        `Sentimos que su pedido${item} no haya sido como esperaba y le agradecemos que nos lo diga con franqueza.`,
        '{% if agent.name %}Me llamo {{ agent.name }} y me ocupo de ello personalmente.{% else %}Uno de nosotros se ocupa de ello personalmente.{% endif %} Díganos qué es lo que más le molesta y qué solución le parecería buena. Una foto ayuda si hay algo que ver.',
      ],
    },
    'legal-receipt': {
      title: 'Asunto legal: acuse de recibo',
      tags: ['disputa', 'reclamación'],
      paragraphs: [
        'Hemos recibido su mensaje y lo tomamos en serio.',
        'Estamos repasando todo lo ocurrido{% if order.id %} con el pedido {{ order.id }}{% endif %} y le responderemos aquí por escrito. Si hay algo que debamos tener en cuenta, añádalo, por favor, a esta conversación.',
      ],
    },
    'stay-here': {
      title: 'Seguimos en el portal',
      tags: ['venta privada', 'datos de contacto'],
      paragraphs: [
        'Gracias por su interés. Nuestros mensajes, pagos y pedidos se quedan aquí{% if marketplace.name %}, en {{ marketplace.name }}{% endif %}: eso le protege a usted tanto como a nosotros.',
        'Responderemos con gusto a sus preguntas en esta conversación.',
      ],
    },
    'shipping-abroad': {
      title: 'Envío al extranjero y aduana',
      tags: ['internacional', 'importación'],
      paragraphs: [
        `Gracias por su pregunta sobre el envío${item}. Al indicar su dirección de entrega durante la compra, verá si enviamos allí, cuánto cuesta y cuánto tarda.`,
        'Si el paquete cruza una frontera aduanera, la aduana puede cobrar aranceles e impuestos.',
      ],
    },
    'delivery-time': {
      title: 'Plazo de entrega y transportista',
      tags: ['entrega', 'urgente'],
      paragraphs: [
        `Gracias por su pregunta sobre la entrega${item}. La fecha de entrega para su dirección y los tipos de envío que puede elegir se muestran antes de confirmar el pedido.`,
        'Si lo necesita para un día concreto, díganos el día y el lugar y veremos qué es posible.',
      ],
    },
    'combined-postage': {
      title: 'Gastos de envío agrupados (eBay)',
      tags: ['varios artículos', 'portes'],
      paragraphs: [
        'Gracias por su interés. Ponga en el carrito todo lo que desee sin pagar por ahora y díganos aquí qué artículos son. Veremos si pueden viajar en un solo paquete y cuánto costaría entonces el envío.',
      ],
    },
    'business-offer-declined': {
      title: 'Propuesta comercial rechazada',
      tags: ['publicidad', 'spam'],
      paragraphs: ['Gracias por su mensaje. No nos interesa y le pedimos que no vuelva a escribirnos sobre ello.'],
    },
    'glad-it-arrived': {
      title: 'Nos alegra que llegara (eBay)',
      tags: ['gracias'],
      paragraphs: [
        `Gracias por su amable mensaje. Nos alegra que todo haya ido bien con su pedido${item}. Si más adelante tiene alguna pregunta, nos encontrará aquí.`,
      ],
    },
    'tell-us-more': {
      title: 'Necesitamos más detalles',
      tags: ['poco claro', 'pregunta'],
      paragraphs: [
        'Gracias por su mensaje. Nos gustaría ayudarle y necesitamos saber un poco más: ¿de qué pedido o artículo se trata y qué podemos hacer por usted?',
        'Si hay algo que ver, una foto nos ayuda.',
      ],
    },
  },
};
