"""Runs a Lambda function's handler against the runtime API, as Lambda's own Python runtime does."""

import builtins
import decimal
import http.client
import importlib
import json
import logging
import os
import sys
import time
import traceback

ROOT = "/2018-06-01/runtime"
# Follows the last output of an invocation, so that it is told from the next one's.
END_OF_OUTPUT = b"\x1epotemkin:end\x1e\n"

request_id = None


class Fault(Exception):
    """The handler cannot be used."""

    def __init__(self, kind, message, trace=None):
        super().__init__(message)
        self.kind = kind
        self.trace = trace or []


class RuntimeApi:
    """The runtime API over one connection that is kept."""

    def __init__(self, address):
        host, port = address.split(":")
        self.connection = http.client.HTTPConnection(host, int(port))

    def next(self):
        self.connection.request("GET", ROOT + "/invocation/next")
        response = self.connection.getresponse()
        return response.headers, response.read()

    def post(self, path, body, kind=None):
        headers = {"Content-Type": "application/json"}
        if kind:
            headers["Lambda-Runtime-Function-Error-Type"] = kind
        self.connection.request("POST", ROOT + path, body, headers)
        self.connection.getresponse().read()


class CognitoIdentity:
    cognito_identity_id = None
    cognito_identity_pool_id = None


class Client:
    def __init__(self, values):
        for name in ("installation_id", "app_title", "app_version_name", "app_version_code", "app_package_name"):
            setattr(self, name, values.get(name))


class ClientContext:
    def __init__(self, values):
        self.custom = values.get("custom")
        self.env = values.get("env")
        self.client = Client(values["client"]) if values.get("client") else None


class LambdaContext:
    """What a handler is told of its invocation."""

    def __init__(self, headers):
        self.aws_request_id = headers["Lambda-Runtime-Aws-Request-Id"]
        self.invoked_function_arn = headers["Lambda-Runtime-Invoked-Function-Arn"]
        self.log_group_name = os.environ.get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = os.environ.get("AWS_LAMBDA_LOG_STREAM_NAME")
        self.function_name = os.environ.get("AWS_LAMBDA_FUNCTION_NAME")
        self.function_version = os.environ.get("AWS_LAMBDA_FUNCTION_VERSION")
        self.memory_limit_in_mb = os.environ.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        client_context = headers.get("Lambda-Runtime-Client-Context")
        self.client_context = ClientContext(json.loads(client_context)) if client_context else None
        self.identity = CognitoIdentity()
        self._deadline = int(headers["Lambda-Runtime-Deadline-Ms"])

    def get_remaining_time_in_millis(self):
        return max(0, self._deadline - int(time.time() * 1000))

    def log(self, message):
        sys.stdout.write(str(message))


class RequestIdFilter(logging.Filter):
    def filter(self, record):
        record.aws_request_id = request_id or ""
        return True


class LambdaLoggerHandler(logging.StreamHandler):
    """The handler of the root logger; functions only set levels and formats on it."""

    def __init__(self):
        super().__init__(sys.stdout)
        formatter = logging.Formatter(
            "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s", "%Y-%m-%dT%H:%M:%S")
        formatter.converter = time.gmtime
        self.setFormatter(formatter)
        self.addFilter(RequestIdFilter())


class AnswerEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, decimal.Decimal):
            return int(o) if o == o.to_integral_value() else float(o)
        return super().default(o)


def find_handler(name):
    module_name, dot, function_name = name.rpartition(".")
    if not dot:
        raise Fault("Runtime.MalformedHandlerName", "Bad handler '%s': not enough values to unpack (expected 2, got 1)" % name)
    if module_name.split(".")[0] in sys.builtin_module_names:
        raise Fault("Runtime.BuiltInModuleConflict", "Cannot use built-in module %s as a handler module" % module_name)
    try:
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        raise Fault("Runtime.ImportModuleError", "Unable to import module '%s': %s" % (module_name, error))
    except SyntaxError as error:
        trace = ['  File "%s" Line %s\n    %s' % (error.filename, error.lineno, error.text)]
        raise Fault("Runtime.UserCodeSyntaxError", "Syntax error in module '%s': %s" % (module_name, error), trace)
    try:
        return getattr(module, function_name)
    except AttributeError:
        raise Fault("Runtime.HandlerNotFound", "Handler '%s' missing on module '%s'" % (function_name, module_name))


def describe(error):
    """The error as JSON has it, without this file's part of the trace."""
    if isinstance(error, Fault):
        kind, trace = error.kind, error.trace
    else:
        kind = type(error).__name__
        frames = [frame for frame in traceback.extract_tb(error.__traceback__)
                  if frame.filename != __file__ and not frame.filename.startswith("<frozen importlib")]
        trace = traceback.format_list(frames)
    return {"errorMessage": str(error), "errorType": kind, "requestId": request_id or "", "stackTrace": trace}


def log_error(error):
    lines = ["[ERROR] %s: %s" % (error["errorType"], error["errorMessage"])]
    if error["stackTrace"]:
        lines += ["Traceback (most recent call last):"] + [line.rstrip("\n") for line in error["stackTrace"]]
    sys.stdout.write("\n".join(lines) + "\n")


def end_output():
    try:
        sys.stdout.flush()
        sys.stderr.flush()
        os.write(1, END_OF_OUTPUT)
    except (OSError, ValueError, AttributeError):
        pass  # The function has closed its output, or put something else in its place.


def to_json(value):
    return json.dumps(value, cls=AnswerEncoder, ensure_ascii=False).encode("utf-8")


def call(handler, headers, body):
    """The path to answer on, the answer, and the type of the error if it is one."""
    try:
        try:
            event = json.loads(body.decode("utf-8"))
        except Exception as error:
            raise Fault("Runtime.UnmarshalError", "Unable to unmarshal input: %s" % error)
        answer = handler(event, LambdaContext(headers))
        try:
            return "response", to_json(answer), None
        except Exception as error:
            raise Fault("Runtime.MarshalError", "Unable to marshal response: %s" % error)
    except Exception as error:
        described = describe(error)
        log_error(described)
        return "error", to_json(described), described["errorType"]


def serve(api, handler):
    global request_id
    while True:
        headers, body = api.next()
        request_id = headers["Lambda-Runtime-Aws-Request-Id"]
        os.environ["_X_AMZN_TRACE_ID"] = headers.get("Lambda-Runtime-Trace-Id") or ""
        path, answer, kind = call(handler, headers, body)
        end_output()
        api.post("/invocation/%s/%s" % (request_id, path), answer, kind)


def give_endpoint_to_old_sdk():
    """botocore knows AWS_ENDPOINT_URL since 1.31; an older one is given it for clients that name no endpoint."""
    endpoint = os.environ.get("AWS_ENDPOINT_URL")
    if not endpoint:
        return
    original = builtins.__import__
    position_of_endpoint = 5

    def patch(botocore, session):
        if tuple(int(part) for part in botocore.__version__.split(".")[:2]) >= (1, 31):
            return
        create_client = session.Session.create_client

        def create_client_here(self, *args, **kwargs):
            if len(args) <= position_of_endpoint and kwargs.get("endpoint_url") is None:
                kwargs["endpoint_url"] = endpoint
            return create_client(self, *args, **kwargs)

        session.Session.create_client = create_client_here

    def import_and_patch(*args, **kwargs):
        module = original(*args, **kwargs)
        session = sys.modules.get("botocore.session")
        if session is not None and hasattr(session, "Session") and builtins.__import__ is import_and_patch:
            builtins.__import__ = original
            patch(sys.modules["botocore"], session)
        return module

    builtins.__import__ = import_and_patch


def main():
    # The folder of this file is none of the function's.
    sys.path[0] = os.environ["LAMBDA_TASK_ROOT"]
    logging.root.addHandler(LambdaLoggerHandler())
    give_endpoint_to_old_sdk()
    api = RuntimeApi(os.environ["AWS_LAMBDA_RUNTIME_API"])
    try:
        handler = find_handler(os.environ["_HANDLER"])
    except Exception as error:
        described = describe(error)
        log_error(described)
        api.post("/init/error", to_json(described), described["errorType"])
        sys.exit(1)
    serve(api, handler)


main()
