/** Logs for operators: JSON lines, without anything that a customer sent. */
import { type DestinationStream, destination, type Logger, pino } from 'pino';

/** @param lines where lines go; standard error by default, so that standard output stays free for `--json` */
export function createLogger(level: string, lines: DestinationStream = destination(2)): Logger {
  return pino(
    {
      name: 'integration-api',
      level,
      // A second net: nothing is logged under these names in the first place.
      redact: {
        paths: [
          'secret',
          'password',
          'authorization',
          'token.secret',
          '*.secret',
          '*.password',
          '*.authorization',
          '*.trackingIdentifier',
        ],
        censor: '[hidden]',
      },
      serializers: { error: describeError },
    },
    lines,
  );
}

/**
 * An error without values: messages of database errors quote parameters, so of those only code and statement are kept.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const query: unknown = Reflect.get(error, 'query');
  const code: unknown = Reflect.get(error.cause instanceof Error ? error.cause : error, 'code');
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    kind: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof query === 'string' ? { query } : { message: error.message }),
    stack: frames.slice(0, 12).join('\n'),
  };
}
