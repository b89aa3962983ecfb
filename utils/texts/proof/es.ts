import type { ProofTexts } from './en.ts';

export const proof: ProofTexts = {
  unproven: 'Todavía no hay nada probado: las filas dicen por qué.',
  others: (count) => (count === 1 ? 'Hay otra causa posible' : `Hay otras ${count} causas posibles`),
  gauge: (used, limit) => `${used} de ${limit} solicitudes usadas`,
  offer: 'Probarlo escribiendo\u00a0…',
  title: '¿Crear un webhook y borrarlo?',
  what: 'Onramp crea un webhook de empresa inactivo llamado «Onramp test» con un campo y lo borra enseguida. No llama a nadie.',
  warning:
    'Es posible que Autotask cuente los webhooks borrados en el número del nivel. Nadie ha publicado si lo hace.',
  yes: 'Sí, crearlo y borrarlo',
  running: 'Creando y borrando …',
  leftTitle: 'Puede haber quedado un webhook de prueba en Autotask',
  left: (name) => `«${name}» está inactivo y no llama a nadie. No es seguro que ya no esté.`,
  clean: 'Borrar el webhook de prueba',
};
