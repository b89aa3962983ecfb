/** Rewst: the webhook trigger and the form of the integration page. Fields and buttons keep Rewst's own English names. */
export const rewst = {
  rewstWebhookTitle: 'Rewst: webhook trigger',
  rewstWebhookAbout: 'Starts a workflow of yours in Rewst that takes the configuration and the mappings in.',
  rewstUrl: 'Webhook URL',
  rewstUrlMissing: 'Paste the webhook URL of the trigger.',
  rewstUrlHelp: 'In Rewst: Automations > Workflows > your workflow > the trigger of type “Core - Webhook”.',
  rewstUrlOfApp:
    'This is an address of Rewst’s web pages. Copy the webhook URL that the trigger shows; it begins with https://engine.',
  rewstUrlPath:
    'This is not a webhook URL of Rewst. It looks like https://engine.rewst.io/webhooks/custom/trigger/… with two IDs at its end.',
  rewstHostUnknown:
    '{host} is none of the hosts of Rewst that Onramp knows. Whoever runs it will get the password. Is it yours or Rewst’s?',
  rewstKey: 'Secret Key',
  rewstKeyMissing:
    'Enter the Secret Key of the trigger. Onramp does not send to a trigger without one: anybody could call it.',
  rewstKeyHelp: 'The trigger’s parameter “Secret Key”. It travels as the header x-rewst-secret.',
  rewstContent: 'What to send',
  rewstContentHelp:
    'What a trigger receives lies in the results of its run. By hand keeps the credentials out of there.',
  rewstContentAll: 'Everything, credentials included',
  rewstContentRest: 'The rest; credentials by hand',
  rewstRepeats: 'A delivery that comes twice',
  rewstRepeatsHelp:
    'Decides whether Onramp may send again by itself when a connection broke off. To drop it, the workflow checks CTX.body.key.',
  rewstRepeatsUnchecked: 'It works twice: ask me first',
  rewstRepeatsChecked: 'My workflow drops the second',
  rewstRegion: 'Rewst region: {region}',

  rewstWaits:
    'The trigger answered with a redirect. At Rewst that means that Wait For Results is True: it sends the caller on to the results, and a call that carries a secret must not follow.',
  rewstWaitsFix: 'Set Wait For Results to False in the trigger, Save Trigger, and check again.',
  rewstWaitsAfter:
    'Rewst has probably begun a run: look there. Set Wait For Results to False before you send again.',
  rewstEchoes:
    'The trigger gives back everything it receives: so the password would stand in its answer, and in the logs of whatever lies between.',
  rewstEchoFix:
    'Replace the trigger’s Response Body by a fixed text, for example {"received": true}, Save Trigger, and check again.',
  rewstEchoTitle: 'Response Body',
  rewstEchoedSecret:
    'The answer held what was sent, secret included, although the check had found none. Replace Response Body by a fixed text; consider the password as seen by whatever lies between.',
  rewstLongAnswer:
    'The trigger’s answer is too long to be looked at as a whole, so it may give back what it receives.',
  rewstPage: '{host} answered with a web page instead of a trigger’s answer.',
  rewstTrialFine:
    'The trigger answers, takes the Secret Key, does not give back what it receives and does not wait for results. The check has started one run with “test”: true.',
  rewstTrialAgain: 'Check again. The harmless call may have started a run.',
  rewstKeyRefused: 'The trigger does not accept the Secret Key (401).',
  rewstKeyFix: 'Copy the Secret Key of this trigger again, enter it under Change settings, and check again.',
  rewstNoTrigger: 'Rewst knows no trigger of this address (404).',
  rewstNoTriggerFix:
    'Copy the webhook URL again; Save Trigger and deploy the workflow if that has not been done.',
  rewstMethod: 'The trigger does not allow POST.',
  rewstMethodFix: 'Set Allowed Methods to POST in the trigger, Save Trigger, and check again.',
  rewstAccepted:
    'Accepted by the trigger. That does not say that the workflow did anything with it: look at its run in Rewst.',

  rewstFormTitle: 'Rewst: fill in the form',
  rewstFormAbout: 'Types the values into Rewst’s page of the Autotask integration. You check them and save.',
  rewstFormRegion: 'Where your Rewst is',
  rewstFormOther: 'Another address',
  rewstAppMissing: 'Enter the address of your Rewst, as in the browser’s address bar.',
  rewstAppUnknown:
    '{host} is none of the hosts of Rewst that Onramp knows. The password will be typed into its page. Is it yours or Rewst’s?',
  rewstFormPreview: 'Into the fields of the page at {host}:',
  rewstField_name: 'Configuration name',
  rewstField_platform: 'Platform',
  rewstField_userName: 'Username (Key)',
  rewstField_password: 'API User Password',
  rewstField_trackingIdentifier: 'API Tracking Identifier',
  rewstFormNoPage: 'No page of {host} is open.',
  rewstFormMoved: 'The page of {host} went elsewhere in that moment. Nothing was filled in.',
  rewstFormNotAllowed: 'The browser did not let Onramp into the page of {host}.',
  rewstFormNotIt: 'The open page has neither a field for the user name nor one for the password.',
  rewstFormNoPageFix:
    'In Rewst open Marketplace > Integrations > Autotask PSA, so that its form is shown, and try again.',
  rewstFormFilled:
    'Filled in. Look it over and press Save Configuration in Rewst: it worked when Organization Mapping appears below.',
  rewstFormPartly:
    'Filled in, but not everything: see below. Complete it, then press Save Configuration in Rewst.',
  rewstFormPlatform: 'Rewst’s list does not offer {value}. Choose it by hand, or ask Rewst to add it.',
  pageField_filled: 'Filled in.',
  pageField_kept: 'Has a value already, which was kept.',
  pageField_missing: 'Not found on the page. Enter it by hand.',
  pageField_absent: 'This form does not have it.',
  pageField_several: 'Several fields have this label, so none was touched. Enter it by hand.',
  'pageField_not-offered': 'The list does not offer this value.',
  pageField_refused: 'The field takes no value, or changed it. Look at it.',
};
