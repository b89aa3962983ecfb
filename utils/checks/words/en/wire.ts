/** Findings about what stands between us and Autotask. */
import type { Words } from '../shape.ts';

export const wire = {
  offline: {
    saw: 'The browser says that this computer is offline.',
    means: 'This computer is offline: nothing was sent. It says nothing about the credentials.',
    fix: 'Connect to the internet and test again.',
  },
  timeout: {
    saw: '{host} did not finish its answer within {seconds} {seconds|second|seconds}.',
    means: 'Autotask or the network is slow or stuck. It says nothing about the credentials.',
    fix: 'Wait a minute and test again.',
  },
  unreachable: {
    saw: 'No connection to {host}.',
    means:
      'The network, a firewall, a proxy, the name service or an untrusted certificate stands in the way. It says nothing about the credentials.',
    fix: 'Open https://{host}/ in a tab: the browser’s own message there names the reason. Then test again.',
  },
  cancelled: {
    saw: 'The test was stopped.',
    means: 'You stopped the test: nothing can be said about what was not asked.',
    fix: 'Test again.',
  },
  redirected: {
    saw: '{host} sent us to another address instead of answering.',
    means:
      'A proxy, a filter or a sign-in page of the network stands in between (hotel, guest Wi-Fi): Autotask’s API never sends one elsewhere. The credentials were not passed on and are not in question.',
    fix: 'Sign in to the network or ask its administrator to let {host} through, then test again.',
  },
  'html-instead-of-data': {
    saw: '{host} answered with a web page (status {status}) instead of data.',
    means:
      'A sign-in page of the network, a proxy or a maintenance page answered in Autotask’s place. It says nothing about the credentials.',
    fix: 'Open https://{host}/ in a tab to see the page, clear it out of the way, then test again.',
  },
  'empty-answer': {
    saw: '{host} answered with nothing (status {status}).',
    means: 'Autotask or something in between broke off. It says nothing about the credentials.',
    fix: 'Test again in a minute.',
  },
  'not-json': {
    saw: '{host} answered with something that is no JSON (status {status}).',
    means:
      'A device in between changed the answer, or it was cut off. It says nothing about the credentials.',
    fix: 'Test again, best from another network.',
  },
  'answer-too-large': {
    saw: '{host} sent far more than this question needs; reading was stopped.',
    means: 'Something else than Autotask’s API answered. It says nothing about the credentials.',
    fix: 'Test again, best from another network.',
  },
  'unexpected-answer': {
    saw: 'There was an answer, but not in a form that we know.',
    means:
      'Something in between answered in Autotask’s place, or its API has changed. This row cannot be judged from here.',
    fix: 'Copy the details for support and report them.',
  },
  'service-unavailable': {
    saw: '{host} answered that it is not available (status {status}).',
    means:
      'Autotask is under maintenance or overloaded, or a proxy does not reach it. It says nothing about the credentials.',
    fix: 'Wait {wait} and test again. Autotask’s status page tells of maintenance.',
  },
  'thread-limit': {
    saw: '{host} answered that there are too many requests (status {status}).',
    means:
      'Most likely another program is using the same tracking identifier right now; Autotask allows three requests at a time. It says nothing about the credentials.',
    fix: 'Wait {wait} and test again.',
  },
  'threshold-exceeded': {
    saw: 'Autotask says that the request threshold is used up{figures}.',
    means:
      'All integrations of the database together made too many requests within the hour. Until it falls, Autotask refuses everyone.',
    fix: 'Find the busy integration under Admin > Extensions & Integrations > API Activity by Hour, then test again in an hour.',
  },
  'autotask-error': {
    saw: '{host} answered with an error (status {status}): {text}',
    means: 'Autotask reports an error that we do not know. It need not have to do with the credentials.',
    fix: 'Follow what it says. If that is nothing, test again in a few minutes, and copy the details for support if it stays.',
  },
  'untrusted-address': {
    saw: 'The address {host} is not one of Autotask’s.',
    means: 'The address is not Autotask’s: credentials go to Autotask’s own hosts only, so nothing was sent.',
    fix: 'Open the Autotask page of your zone, or choose the zone by hand.',
  },
  'proxy-login': {
    saw: '{host} answered with status {status} and asks for a login that is not Autotask’s.',
    means: 'A proxy or filter in between wants its own login. It says nothing about the credentials.',
    fix: 'Sign in to the proxy, or ask the network’s administrator to let {host} through, then test again.',
  },
  'refused-otherwise': {
    saw: '{host} answered 401, but not as Autotask does{text}.',
    means:
      'A proxy or filter may have refused: Autotask’s own refusal is empty and bears its host’s name. If it was Autotask after all, the other causes below remain.',
    fix: 'Test again from another network. If it stays the same, look at the other causes.',
  },
  'refused-midway': {
    saw: 'Autotask accepted the login a moment ago, and answers 401 now.',
    means:
      'The user may have been locked or switched off just now, or this one question is refused in an odd way. The values themselves worked.',
    fix: 'Look at Active and Locked on the user’s page, wait a minute, then test again.',
  },
  'clock-wrong': {
    saw: 'This computer’s clock is {minutes} {minutes|minute|minutes} {direction} Autotask’s.',
    means:
      'This computer’s clock seems wrong: that breaks secure connections and makes all times shown here wrong.',
    fix: 'Let the computer set its clock by itself.',
  },
} satisfies Record<string, Words>;
