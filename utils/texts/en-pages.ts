/** The words of options and welcome in English; the rest is in en.ts. */
export const enPages = {
  options: {
    title: 'Options',
    nav: 'Sections',
    destinations: 'Destinations',
    destinationsIntro:
      'Where the finished configuration goes. Access to an address is asked for when you save it.',
    ready: 'Ready',
    notReady: 'Not set up',
    privacy: 'Privacy',
    privacyIntro: 'Onramp has no server of its own, sends no telemetry and contains no tracking.',
    privacyWhat: 'What',
    privacyWhere: 'Where it is kept',
    privacyLong: 'For how long',
    privacyRows: [
      {
        what: 'Secret, tracking identifier, tokens of destinations',
        where: 'The browser’s memory, readable by the extension’s background alone',
        long: 'Until you press Forget now, the timer runs out, or the browser ends',
      },
      {
        what: 'A locked copy of the credentials, only if you ask for it',
        where:
          'The browser’s profile on this computer, encrypted with your passphrase, which is kept nowhere',
        long: 'Until you delete the copy, the instance or the extension',
      },
      {
        what: 'Zone, user name, plan, what was seen on the pages, deliveries without secrets',
        where: 'The browser’s profile on this computer',
        long: 'Until you remove the instance or the extension',
      },
      {
        what: 'Facts about open Autotask pages',
        where: 'The browser’s memory',
        long: 'Until the tab closes',
      },
    ],
    leaves: 'What leaves the browser',
    leavesRows: [
      'When a user name is captured or typed: that name alone, to Autotask’s public zone lookup.',
      'When you press Test: the credentials, to Autotask’s own API of your zone.',
      'When you press Check it, and before the first delivery: a harmless call without any of your values, to that destination.',
      'When you press Send: the configuration, to the destination that you set up and allowed.',
      'When you press Fill in the form: the values, into the page that you have open there.',
    ],
    forgetAll: 'Forget everything',
    forgetAllText:
      'Clears the credentials, and removes every instance with its progress and deliveries and the settings of every destination.',
    forgetAllAsk: 'Really forget everything? This cannot be undone.',
    forgetAllYes: 'Yes, forget everything',
    forgotten: 'Everything is forgotten.',
    about: 'About',
    version: (version: string) => `Version ${version}`,
    aboutText:
      'Open source under the MIT license. Not made or endorsed by Kaseya, Datto or Autotask; their names belong to them.',
  },
  welcome: {
    title: 'Welcome to Onramp',
    lead: 'From an Autotask page to a tested, working integration in minutes.',
    points: [
      {
        title: 'It shows you where to click',
        text: 'A ring in Autotask leads through the security level with webhooks and the API user, and sees by itself what is done.',
      },
      {
        title: 'It tests before you hand over',
        text: 'Instead of a bare 401 you read which value or right is wrong, how Onramp knows, and which step repairs it.',
      },
      {
        title: 'It keeps the secret safe',
        text: 'The secret stays in the browser’s memory and goes only to Autotask and to the destination you choose.',
      },
    ],
    start: 'Start here',
    stepAccess: 'Allow access to Autotask',
    stepOpen: 'Open Autotask and sign in',
    stepPanel: 'Click the Onramp icon in the toolbar, then “Open guide”',
  },
};
