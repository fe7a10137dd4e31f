// Runs a Lambda function's handler against the runtime API, as Lambda's own Node.js runtime does.
'use strict';

const fs = require('fs');
const http = require('http');
const Module = require('module');
const path = require('path');
const url = require('url');
const util = require('util');

const root = '/2018-06-01/runtime';
// Follows the last output of an invocation, so that it is told from the next one's.
const endOfOutput = '\x1epotemkin:end\x1e\n';
const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

let requestId;

class Fault extends Error {
  constructor(type, message) {
    super(message);
    this.name = type;
  }
}

function send(method, suffix, body, type) {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json' };
    if (type) headers['Lambda-Runtime-Function-Error-Type'] = type;
    if (body !== undefined) headers['Content-Length'] = Buffer.byteLength(body);
    const request = http.request({ host, port, agent, method, path: root + suffix, headers }, response => {
      const parts = [];
      response.on('data', part => parts.push(part));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts).toString('utf8') }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

// Output goes past the streams, so that it is there before the process dies; a pipe that is full is written to again.
function write(text) {
  let rest = Buffer.from(text, 'utf8');
  while (rest.length > 0) {
    try {
      rest = rest.subarray(fs.writeSync(1, rest));
    } catch (error) {
      if (error.code !== 'EAGAIN') return;
    }
  }
}

function patchConsole() {
  const levels = { log: 'INFO', debug: 'DEBUG', info: 'INFO', warn: 'WARN', error: 'ERROR', trace: 'TRACE' };
  for (const [name, level] of Object.entries(levels)) {
    console[name] = (...parts) => {
      let message = util.format(...parts);
      if (name === 'trace') message = new Error(message).stack.replace(/^Error/, 'Trace');
      write(`${new Date().toISOString()}\t${requestId}\t${level}\t${message}\n`);
    };
  }
}

function describe(error) {
  if (error instanceof Error || (error && error.message !== undefined && error.stack !== undefined)) {
    return { errorType: error.name, errorMessage: error.message, trace: String(error.stack).split('\n') };
  }
  return { errorType: typeof error, errorMessage: String(error), trace: [] };
}

function logError(title, error, described) {
  const details = { errorType: described.errorType, errorMessage: described.errorMessage };
  if (error && error.code !== undefined) details.code = error.code;
  if (error instanceof Error) Object.assign(details, { ...error });
  details.stack = described.trace;
  write(`${new Date().toISOString()}\t${requestId}\tERROR\t${title}\t${JSON.stringify(details)}\n`);
}

// dir/file.name.inner is the property inner of what dir/file exports as name.
function parseHandler(handler) {
  const base = path.basename(handler);
  const match = /^([^.]*)\.(.+)$/.exec(base);
  if (!match || handler.includes('..')) throw new Fault('Runtime.MalformedHandlerName', 'Bad handler');
  return { file: path.join(handler.slice(0, handler.length - base.length), match[1]), names: match[2].split('.') };
}

function resolveModule(file) {
  const whole = path.resolve(process.env.LAMBDA_TASK_ROOT, file);
  for (const extension of ['', '.js', '.mjs', '.cjs']) {
    const candidate = whole + extension;
    if (fs.existsSync(candidate) && fs.statSync(candidate).isFile()) return candidate;
  }
  return require.resolve(file, { paths: [process.env.LAMBDA_TASK_ROOT, path.dirname(whole)] });
}

async function loadModule(file) {
  const resolved = resolveModule(file);
  if (resolved.endsWith('.mjs')) return import(url.pathToFileURL(resolved).href);
  try {
    return require(resolved);
  } catch (error) {
    // An ES module by its package.json, or one that awaits.
    if (error.code !== 'ERR_REQUIRE_ESM' && error.code !== 'ERR_REQUIRE_ASYNC_MODULE') throw error;
    return import(url.pathToFileURL(resolved).href);
  }
}

async function loadHandler() {
  const { file, names } = parseHandler(process.env._HANDLER);
  let module;
  try {
    module = await loadModule(file);
  } catch (error) {
    if (error instanceof SyntaxError) throw rename(error, 'Runtime.UserCodeSyntaxError');
    if (error && (error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_MODULE_NOT_FOUND')) throw rename(error, 'Runtime.ImportModuleError');
    throw error;
  }
  const find = from => names.reduce((value, name) => value && value[name], from);
  const handler = find(module) || find(module && module.default);
  if (!handler) throw new Fault('Runtime.HandlerNotFound', `${process.env._HANDLER} is undefined or not exported`);
  if (typeof handler !== 'function') throw new Fault('Runtime.HandlerNotFound', `${process.env._HANDLER} is not a function`);
  return handler;
}

function rename(error, type) {
  const fault = new Fault(type, String(error));
  fault.stack = error.stack ? `${type}: ${error.stack}` : fault.stack;
  return fault;
}

function contextOf(headers, done) {
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  const clientContext = headers['lambda-runtime-client-context'];
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    clientContext: clientContext ? JSON.parse(clientContext) : undefined,
    identity: undefined,
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    awsRequestId: requestId,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    succeed: answer => done(null, answer, false),
    fail: error => done(error === undefined || error === null ? 'handled' : error, undefined, false),
    done: (error, answer) => done(error, answer, false),
  };
}

// What comes of an invocation: the handler's promise or callback, or the end of all events without either.
let whenNothingIsLeft = () => {};
process.on('beforeExit', () => whenNothingIsLeft());

function call(handler, headers, body) {
  return new Promise(resolve => {
    let isDone = false;
    const finish = (error, answer) => {
      whenNothingIsLeft = () => {};
      resolve({ error, answer });
    };
    const done = (error, answer, mayWait) => {
      if (isDone) return;
      isDone = true;
      // A callback is answered when the handler has nothing left to do, unless it says otherwise.
      if (mayWait && context.callbackWaitsForEmptyEventLoop && !error) whenNothingIsLeft = () => finish(error, answer);
      else finish(error, answer);
    };
    const context = contextOf(headers, done);
    whenNothingIsLeft = () => done(null, null, false);
    let event;
    try {
      event = JSON.parse(body);
    } catch (error) {
      done(new Fault('Runtime.UnmarshalError', String(error.message)), undefined, false);
      return;
    }
    try {
      const result = handler(event, context, (error, answer) => done(error, answer, true));
      if (result && typeof result.then === 'function') {
        result.then(answer => done(null, answer, false), error => done(error === undefined || error === null ? String(error) : error, undefined, false));
      }
    } catch (error) {
      done(error === undefined || error === null ? String(error) : error, undefined, false);
    }
  });
}

function encode({ error, answer }) {
  if (!error) {
    try {
      return { suffix: 'response', body: JSON.stringify(answer === undefined ? null : answer) || 'null' };
    } catch {
      error = new Fault('Runtime.MarshalError', 'Unable to stringify response body');
    }
  }
  const described = describe(error);
  logError('Invoke Error ', error, described);
  return { suffix: 'error', body: JSON.stringify(described), type: described.errorType };
}

async function serve(handler) {
  for (;;) {
    const { headers, body } = await send('GET', '/invocation/next');
    requestId = headers['lambda-runtime-aws-request-id'];
    process.env._X_AMZN_TRACE_ID = headers['lambda-runtime-trace-id'];
    const { suffix, body: answer, type } = encode(await call(handler, headers, body));
    write(endOfOutput);
    await send('POST', `/invocation/${requestId}/${suffix}`, answer, type);
  }
}

async function die(error, type) {
  const described = describe(error);
  described.errorType = type || described.errorType;
  logError(requestId ? 'Uncaught Exception ' : 'Uncaught Exception', error, described);
  await send('POST', requestId ? `/invocation/${requestId}/error` : '/init/error', JSON.stringify(described), described.errorType);
  process.exit(requestId ? 129 : 1);
}

// SDKs that are too old to know AWS_ENDPOINT_URL are given it for clients that name no endpoint: all of version 2, and those of version 3
// whose module for endpoints is not yet that which reads it.
function giveEndpointToOldSdk() {
  const endpoint = process.env.AWS_ENDPOINT_URL;
  if (!endpoint) return;
  const load = Module._load;
  Module._load = function (request, parent, ...more) {
    const loaded = load.call(this, request, parent, ...more);
    if (isOldEndpointModule(request, parent)) return withEndpoint(loaded, endpoint);
    const isSdk = request.includes('aws-sdk') || (parent && parent.filename && parent.filename.includes('aws-sdk'));
    if (isSdk && loaded && typeof loaded.VERSION === 'string' && loaded.VERSION.startsWith('2.') && loaded.config && !loaded.config.endpoint) {
      loaded.config.update({ endpoint, s3ForcePathStyle: true });
    }
    return loaded;
  };
}

function isOldEndpointModule(request, parent) {
  if (request === '@aws-sdk/middleware-endpoint') return true;
  if (request !== '@smithy/middleware-endpoint') return false;
  const file = Module._resolveFilename(request, parent);
  const folder = file.slice(0, file.lastIndexOf('middleware-endpoint') + 'middleware-endpoint'.length);
  const [major, minor] = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version.split('.').map(Number);
  return major < 2 || (major === 2 && minor < 2);
}

// Its exports cannot be written to: they are inherited, and one of them is another.
function withEndpoint(loaded, endpoint) {
  const resolveEndpointConfig = input => loaded.resolveEndpointConfig(input.endpoint === undefined ? { ...input, endpoint } : input);
  return Object.create(loaded, { resolveEndpointConfig: { value: resolveEndpointConfig, enumerable: true } });
}

async function main() {
  patchConsole();
  giveEndpointToOldSdk();
  process.on('uncaughtException', error => die(error));
  process.on('unhandledRejection', reason => {
    const fault = new Fault('Runtime.UnhandledPromiseRejection', String(reason));
    if (reason && reason.stack) fault.stack = `Runtime.UnhandledPromiseRejection: ${reason.stack}`;
    return die(fault);
  });
  let handler;
  try {
    handler = await loadHandler();
  } catch (error) {
    await die(error);
    return;
  }
  await serve(handler);
}

main();
