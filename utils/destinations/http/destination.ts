/** Any address that takes the configuration in one request, as the admin describes it. */
import { destinationFor } from './call.ts';
import { carriesKey, HttpSettings, isSuccess } from './settings.ts';
import { type Escaping, fillTemplate } from './template.ts';

const FORMATS: Record<HttpSettings['format'], { type: string; escaping: Escaping }> = {
  json: { type: 'application/json', escaping: 'json' },
  form: { type: 'application/x-www-form-urlencoded', escaping: 'form' },
  text: { type: 'text/plain', escaping: 'plain' },
};

const BODY = `{
  "name": "{{name}}",
  "userName": "{{userName}}",
  "secret": "{{secret}}",
  "trackingIdentifier": "{{trackingIdentifier}}",
  "apiUrl": "{{apiUrl}}"
}`;

export const http = destinationFor<HttpSettings>({
  id: 'http',
  title: 'httpTitle',
  about: 'httpAbout',
  fields: [
    {
      name: 'method',
      label: 'httpMethod',
      secret: false,
      options: [
        { value: 'POST', label: { as: 'POST' } },
        { value: 'PUT', label: { as: 'PUT' } },
        { value: 'PATCH', label: { as: 'PATCH' } },
      ],
    },
    {
      name: 'url',
      label: 'address',
      secret: false,
      placeholder: 'https://example.com/autotask/{{instanceId}}',
      help: 'httpAddressHelp',
    },
    { name: 'headerName', label: 'httpHeader', secret: false, optional: true, placeholder: 'Authorization' },
    { name: 'headerValue', label: 'httpHeaderContent', secret: true, optional: true },
    { name: 'secondHeaderName', label: 'httpSecondHeader', secret: false, optional: true },
    { name: 'secondHeaderValue', label: 'httpSecondHeaderContent', secret: true, optional: true },
    {
      name: 'format',
      label: 'httpFormat',
      secret: false,
      options: [
        { value: 'json', label: { as: 'JSON' } },
        { value: 'form', label: 'httpFormatForm' },
        { value: 'text', label: 'httpFormatText' },
      ],
    },
    { name: 'body', label: 'httpBody', secret: false, long: true, start: BODY, help: 'httpBodyHelp' },
    { name: 'success', label: 'httpSuccess', secret: false, start: '2xx', help: 'httpSuccessHelp' },
    { name: 'contains', label: 'httpContains', secret: false, optional: true, help: 'httpContainsHelp' },
  ],
  settings: HttpSettings,
  address: ({ url }) => url.replace(/\{\{[^{}]*\}\}/g, 'x'),
  secrets: ({ headerValue, secondHeaderValue }) => [headerValue, secondHeaderValue],
  // PUT means "so be it", however often; anything else only when the receiver can know our key.
  repeatable: (settings) => settings.method === 'PUT' || carriesKey(settings),
  request(config, settings, key) {
    const { type, escaping } = FORMATS[settings.format];
    const headers = [
      ['Content-Type', type],
      [settings.headerName, settings.headerValue],
      [settings.secondHeaderName, settings.secondHeaderValue],
    ].filter(([name]) => name !== '');
    return {
      method: settings.method,
      url: fillTemplate(settings.url, config, key, 'path'),
      headers: Object.fromEntries(headers),
      body: fillTemplate(settings.body, config, key, escaping),
    };
  },
  refusal(answer, settings, say) {
    const { status } = answer;
    if (status < 200 || status >= 300 || isSuccess(status, settings.success)) return undefined;
    return {
      outcome: 'refused',
      reason: say('httpNotSuccess', { status, wanted: settings.success }),
      fix: say('checkSettings'),
    };
  },
  success(answer, settings, say) {
    if (settings.contains !== '' && !(answer.text ?? '').includes(settings.contains)) return undefined;
    return { summary: say('httpTaken', { status: answer.status }) };
  },
});
