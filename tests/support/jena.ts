import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './debian-python.js';

const JARS = '/usr/share/java';
/** Jena and what it needs, as Debian's `libapache-jena-java` brings them; not all of the folder, which has loggers that call one another. */
const NEEDED = [
  ...[
    'jena-core',
    'jena-base',
    'jena-arq',
    'jena-iri',
    'jena-cmds',
    'jena-shacl',
    'jena-rdfconnection',
    'jena-dboe-base',
    'jena-dboe-index',
  ],
  ...['jena-dboe-storage', 'jena-dboe-trans-data', 'jena-dboe-transaction', 'jena-tdb', 'jena-tdb2', 'xercesImpl', 'xml-apis', 'slf4j-api'],
  ...[
    'slf4j-nop',
    'commons-cli',
    'commons-codec',
    'commons-compress',
    'commons-csv',
    'commons-io',
    'commons-lang3',
    'guava',
    'dexx.collection',
  ],
  ...['thrift', 'protobuf', 'gson', 'jackson-core', 'jackson-annotations', 'jackson-databind', 'jsonld-java', 'titanium-json-ld'],
  ...['jakarta.json-api', 'httpclient', 'httpclient-cache', 'httpcore', 'commons-logging', 'jcl-over-slf4j'],
].map((name) => `${JARS}/${name}.jar`);

/** Whether Debian's `libapache-jena-java`, a Java and `unzip` are there; in CI they must be. */
export const hasJena: boolean = process.env['CI'] === 'true' || (existsSync(`${JARS}/jena-cmds.jar`) && existsSync('/usr/bin/java'));

let repaired: string | undefined;

/** Debian's jena-core has the classes of its XML parser under `xerces`, their messages under `org/apache/jena/ext/xerces`: puts them beside. */
function repair(): string {
  if (repaired !== undefined) return repaired;
  const folder = mkdtempSync(join(tmpdir(), 'vitagraph-jena-'));
  runProgram('unzip', ['-q', `${JARS}/jena-core.jar`, 'org/apache/jena/ext/xerces/*.properties', '-d', folder]);
  mkdirSync(join(folder, 'messages'));
  renameSync(join(folder, 'org/apache/jena/ext/xerces'), join(folder, 'messages/xerces'));
  repaired = join(folder, 'messages');
  return repaired;
}

/**
 * Runs one of Jena's commands.
 *
 * @param command the class: `riotcmd.riot`, `shacl.shacl`
 * @throws {Error} with what it says, where it fails.
 */
export function jena(command: string, ...args: readonly string[]): string {
  const path = [repair(), ...NEEDED.filter((jar) => existsSync(jar))].join(':');
  return runProgram('java', ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dfile.encoding=UTF-8', '-cp', path, command, ...args]);
}
