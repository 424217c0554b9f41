import { describe, expect, it } from 'vitest';
import { isOwnPath } from './session';
import { readStored } from './stored';

const text = (profile: object) => JSON.stringify({ access_token: 'a', expires_at: 5, refresh_token: 'r', profile });

describe('a stored session', () => {
  it('says who is signed in and what they may do', () => {
    expect(readStored(text({ sub: 'sam', email: 'sam@example.org', 'cognito:groups': ['sellers'] }))).toEqual({
      accessToken: 'a',
      expiresAt: 5,
      refreshToken: 'r',
      sub: 'sam',
      email: 'sam@example.org',
      groups: ['sellers'],
    });
  });

  it('reads groups in either form', () => {
    expect(readStored(text({ sub: 'sam', 'cognito:groups': '[sellers moderators]' }))?.groups).toEqual(['sellers', 'moderators']);
  });

  it.each([null, '', '{', '[]', '{"access_token":1}', text({})])('is nobody when it reads %s', (found) => {
    expect(readStored(found)).toBeNull();
  });
});

describe('the way back', () => {
  it.each(['/', '/checkout/', '/product/?id=a#reviews'])('leads to %s', (path) => {
    expect(isOwnPath(path)).toBe(true);
  });

  it.each(['//evil.test', '/\\evil.test', 'https://evil.test', 'javascript:alert(1)', ''])('does not lead to %s', (path) => {
    expect(isOwnPath(path)).toBe(false);
  });
});
