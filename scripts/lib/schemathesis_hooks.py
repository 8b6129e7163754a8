"""Teaches Schemathesis to send what it does not know: JSON Lines and files, as the bytes that they are."""

import json

import schemathesis


@schemathesis.serializer("application/x-ndjson", "application/octet-stream")
def as_bytes(_context, value):
    if isinstance(value, bytes):
        return value
    return (value if isinstance(value, str) else json.dumps(value)).encode(errors="surrogatepass")
