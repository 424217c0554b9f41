import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

export const server = setupServer(
  http.get('*/config.json', () => HttpResponse.json({ issuer: 'http://identity.test', clientId: 'shop' })),
);
