/** Befunde zu dem, was zwischen uns und Autotask steht. */
import type { Words } from '../shape.ts';

const NOTHING = 'Über die Zugangsdaten sagt das nichts.';

export const wire = {
  offline: {
    saw: 'Der Browser meldet, dass dieser Computer offline ist.',
    means: `Dieser Computer ist offline: Es wurde nichts gesendet. ${NOTHING}`,
    fix: 'Stellen Sie die Verbindung her und testen Sie noch einmal.',
  },
  timeout: {
    saw: '{host} hat seine Antwort nicht in {seconds} {seconds|Sekunde|Sekunden} beendet.',
    means: `Autotask oder das Netz ist langsam oder hängt. ${NOTHING}`,
    fix: 'Warten Sie eine Minute und testen Sie noch einmal.',
  },
  unreachable: {
    saw: 'Keine Verbindung zu {host}.',
    means: `Das Netz, eine Firewall, ein Proxy, der Namensdienst oder ein Zertifikat, dem nicht vertraut wird, steht im Weg. ${NOTHING}`,
    fix: 'Öffnen Sie https://{host}/ in einem Tab: Dort nennt der Browser den Grund. Testen Sie dann noch einmal.',
  },
  cancelled: {
    saw: 'Der Test wurde abgebrochen.',
    means: 'Sie haben den Test abgebrochen: Über das, was nicht gefragt wurde, lässt sich nichts sagen.',
    fix: 'Testen Sie noch einmal.',
  },
  redirected: {
    saw: '{host} hat uns an eine andere Adresse geschickt, statt zu antworten.',
    means:
      'Ein Proxy, ein Filter oder die Anmeldeseite eines Netzes steht dazwischen (Hotel, Gast-WLAN): Die API von Autotask schickt nie woandershin. Die Zugangsdaten wurden nicht weitergegeben und stehen nicht in Frage.',
    fix: 'Melden Sie sich am Netz an, oder bitten Sie seinen Verwalter, {host} durchzulassen. Testen Sie dann noch einmal.',
  },
  'html-instead-of-data': {
    saw: '{host} hat mit einer Webseite (Status {status}) statt mit Daten geantwortet.',
    means: `Die Anmeldeseite eines Netzes, ein Proxy oder eine Wartungsseite hat an Stelle von Autotask geantwortet. ${NOTHING}`,
    fix: 'Öffnen Sie https://{host}/ in einem Tab, um die Seite zu sehen und aus dem Weg zu räumen. Testen Sie dann noch einmal.',
  },
  'empty-answer': {
    saw: '{host} hat mit nichts geantwortet (Status {status}).',
    means: `Autotask oder etwas dazwischen hat abgebrochen. ${NOTHING}`,
    fix: 'Testen Sie in einer Minute noch einmal.',
  },
  'not-json': {
    saw: '{host} hat mit etwas geantwortet, das kein JSON ist (Status {status}).',
    means: `Ein Gerät dazwischen hat die Antwort verändert, oder sie wurde abgeschnitten. ${NOTHING}`,
    fix: 'Testen Sie noch einmal, am besten aus einem anderen Netz.',
  },
  'answer-too-large': {
    saw: '{host} hat weit mehr geschickt, als diese Frage braucht; das Lesen wurde beendet.',
    means: `Etwas anderes als die API von Autotask hat geantwortet. ${NOTHING}`,
    fix: 'Testen Sie noch einmal, am besten aus einem anderen Netz.',
  },
  'unexpected-answer': {
    saw: 'Es kam eine Antwort, aber in einer Form, die wir nicht kennen.',
    means:
      'Etwas dazwischen hat an Stelle von Autotask geantwortet, oder die API hat sich geändert. Diese Zeile lässt sich von hier nicht beurteilen.',
    fix: 'Kopieren Sie die Einzelheiten für den Support und melden Sie sie.',
  },
  'service-unavailable': {
    saw: '{host} meldet, dass es nicht verfügbar ist (Status {status}).',
    means: `Autotask wird gewartet oder ist überlastet, oder ein Proxy erreicht es nicht. ${NOTHING}`,
    fix: 'Warten Sie {wait} und testen Sie noch einmal. Die Statusseite von Autotask nennt Wartungen.',
  },
  'thread-limit': {
    saw: '{host} meldet zu viele Anfragen (Status {status}).',
    means: `Wahrscheinlich benutzt gerade ein anderes Programm denselben Tracking-Identifikator; Autotask erlaubt drei Anfragen zugleich. ${NOTHING}`,
    fix: 'Warten Sie {wait} und testen Sie noch einmal.',
  },
  'threshold-exceeded': {
    saw: 'Autotask meldet, dass die Anfragen der Stunde verbraucht sind{figures}.',
    means:
      'Alle Integrationen der Datenbank zusammen haben in der Stunde zu viel gefragt. Bis das nachlässt, weist Autotask alle ab.',
    fix: 'Suchen Sie die Integration mit den vielen Anfragen unter Admin > Extensions & Integrations > API Activity by Hour, und testen Sie in einer Stunde noch einmal.',
  },
  'autotask-error': {
    saw: '{host} hat mit einem Fehler geantwortet (Status {status}): {text}',
    means:
      'Autotask meldet einen Fehler, den wir nicht kennen. Mit den Zugangsdaten muss er nichts zu tun haben.',
    fix: 'Folgen Sie ihm. Sagt er nichts, testen Sie in einigen Minuten noch einmal, und kopieren Sie die Einzelheiten für den Support, wenn es so bleibt.',
  },
  'untrusted-address': {
    saw: 'Die Adresse {host} gehört nicht Autotask.',
    means:
      'Die Adresse gehört nicht Autotask: Zugangsdaten gehen nur an Autotask selbst, darum wurde nichts gesendet.',
    fix: 'Öffnen Sie die Autotask-Seite Ihrer Zone, oder wählen Sie die Zone von Hand.',
  },
  'proxy-login': {
    saw: '{host} hat mit Status {status} geantwortet und verlangt eine Anmeldung, die nicht die von Autotask ist.',
    means: `Ein Proxy oder Filter dazwischen will eine eigene Anmeldung. ${NOTHING}`,
    fix: 'Melden Sie sich am Proxy an, oder bitten Sie den Verwalter des Netzes, {host} durchzulassen. Testen Sie dann noch einmal.',
  },
  'refused-otherwise': {
    saw: '{host} hat mit 401 geantwortet, aber nicht so wie Autotask{text}.',
    means:
      'Vielleicht hat ein Proxy oder Filter abgewiesen: Autotask selbst weist mit einer leeren Antwort ab, die den Namen seines Hosts trägt. War es doch Autotask, bleiben die anderen Ursachen darunter.',
    fix: 'Testen Sie aus einem anderen Netz. Bleibt es dabei, sehen Sie die anderen Ursachen durch.',
  },
  'refused-midway': {
    saw: 'Autotask hat die Anmeldung eben noch angenommen und antwortet jetzt mit 401.',
    means:
      'Vielleicht wurde der Benutzer gerade gesperrt oder abgeschaltet, oder nur diese eine Frage wird auf seltsame Art abgewiesen. Die Werte selbst haben funktioniert.',
    fix: 'Sehen Sie auf der Seite des Benutzers nach Active und Locked, warten Sie eine Minute und testen Sie noch einmal.',
  },
  'clock-wrong': {
    saw: 'Die Uhr dieses Computers geht gegenüber Autotask {minutes} {minutes|Minute|Minuten} {direction}.',
    means:
      'Die Uhr dieses Computers geht wohl falsch: Das stört sichere Verbindungen und macht alle Zeiten hier falsch.',
    fix: 'Lassen Sie den Computer seine Uhr selbst stellen.',
  },
} satisfies Record<string, Words>;
