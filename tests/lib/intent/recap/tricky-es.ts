import type { SentenceCase } from './sentence-case';

export const es: readonly SentenceCase[] = [
  ['b', 'No pido ningún reembolso.', ''],
  ['b', 'No necesito factura.', ''],
  ['b', 'El paquete ha llegado hoy.', ''],
  ['b', 'Dijeron que me reembolsarían el viernes.', ''],
  ['b', 'La caja estaba dañada pero el producto funciona.', 'fault:damaged'],
  ['b', 'quiero mi dinero de vuelta ya', 'wish:refund'],
  ['b', '¿Han recibido las fotos?', ''],
  ['b', 'Si falta algo les escribo.', ''],
  ['b', 'Mañana les envío las fotos.', ''],
  ['b', '¿Tengo que devolver el producto?', ''],
  ['s', 'Nos habría gustado reembolsarle.', ''],
  ['s', 'No le enviaremos un producto nuevo.', ''],
  ['s', 'No se preocupe, le reembolsaremos hoy.', 'refund@2026-11-24'],
  ['s', 'Le reembolsaremos en unos 3 días.', 'refund'],
  ['s', 'Le contactaremos el martes.', 'answer'],
  ['s', 'Reembolsaremos su pedido del 12 de noviembre.', 'refund'],
  ['s', 'El transportista enviará el paquete mañana.', ''],
  ['s', 'Una vez recibida la devolución, le reembolsaremos 20 €.', 'refund?=20_€'],
  ['s', 'Esperamos enviar el paquete mañana.', ''],
  ['s', 'Normalmente el reembolso llega en 5 días.', ''],
];
