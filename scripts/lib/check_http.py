#!/usr/bin/env python3
"""Drives the whole HTTP interface of a running server from its own description, and tells what does not hold.

    WHITECELL_JAVA=JAVA WHITECELL_JAR=JAR scripts/lib/check_http.py [--examples N] [--seconds N]

The tester is Schemathesis, a program apart that Whitecell neither ships nor links. It makes requests, good and
bad, from the OpenAPI description that the server serves, and holds the answers against it; and no answer may be
a fault of the server. It runs three times, with so many random examples for each address and for so many seconds
at most, if any (60 examples where nothing is said): as nobody, as an account with every
right, and as the lead of a session. It is brought once from the Python package index, all of it pinned, and kept
in $XDG_CACHE_HOME/whitecell (~/.cache/whitecell).

Exit status: 0 when all holds, 1 when something does not, 69 with one line of reason when it cannot be had.
"""

import argparse
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGES = HERE / "schemathesis.txt"
START_SECONDS = 60
STOP_SECONDS = 15
UNAVAILABLE = 69
PASSWORD = "correct horse battery"
RUN = "import sys; from schemathesis.cli import schemathesis; sys.exit(schemathesis())"
CHECKS = ",".join([
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
    "response_schema_conformance", "negative_data_rejection", "unsupported_method", "allow_header_conformance",
    "use_after_free",
])

# What a bad request may be answered with; long words in an address may be too much for it before they are read.
REFUSALS = "[checks.negative_data_rejection]\nexpected-statuses = " + json.dumps(
    [400, 401, 403, 404, 405, 406, 409, 413, 414, 415, 422, 428, 429, "5xx"]) + "\n"


class Unavailable(Exception):
    """The tester cannot be had here; the message says why."""


class Failed(Exception):
    """The server did not come as far as being tested; the message says why."""


def main() -> int:
    options = argparse.ArgumentParser(add_help=True)
    options.add_argument("--examples", type=int, default=60)
    options.add_argument("--seconds", type=int)
    bounds = options.parse_args()
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    try:
        python = installed()
        with tempfile.TemporaryDirectory(prefix="whitecell-http-") as folder:
            with Server(Path(folder)) as server:
                return check(python, server, Path(folder), bounds)
    except Unavailable as reason:
        print(f"check-http: {reason}", file=sys.stderr)
        return UNAVAILABLE
    except Failed as reason:
        print(f"check-http: {reason}", file=sys.stderr)
        return 1


def installed() -> Path:
    """The tester's Python in the cache, brought there first if need be."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "whitecell")
    named = hashlib.sha256(PACKAGES.read_bytes() + sys.version.encode()).hexdigest()[:12]
    home = cache / f"schemathesis-{named}"
    python = home / "bin" / "python"
    if not python.exists():
        try:
            cache.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=cache, prefix="fetch-") as folder:
                put_in_place(fetch(Path(folder, "venv")), home)
        except OSError as error:
            raise Unavailable(f"the tester cannot be kept in {cache}: {error}") from error
    return python


def fetch(home: Path) -> Path:
    print("Fetching the tester of the HTTP interface (Schemathesis) …", file=sys.stderr)
    for command in (
        [sys.executable, "-m", "venv", home],
        [home / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
         "--requirement", PACKAGES],
    ):
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode != 0:
            last_words = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["no reason was given"]
            raise Unavailable(f"the tester could not be installed: {last_words[0]}")
    return home


def put_in_place(fetched: Path, home: Path) -> None:
    try:
        fetched.rename(home)
    except OSError:
        # Another run was quicker; what it put there is the same.
        if not home.exists():
            raise
        shutil.rmtree(fetched)


class Server:
    """The real server on a folder of its own, as a person starts it."""

    def __init__(self, folder: Path):
        self.log = folder / "log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [os.environ["WHITECELL_JAVA"], "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow", "-jar",
                 os.environ["WHITECELL_JAR"], "--port", "0", "--data", folder / "data"],
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True)
        greeting = ""
        for line in self.process.stdout:
            greeting += line
            if line.strip().startswith("stop"):
                break
        found = re.search(r"(http://127\.0\.0\.1:\d+).*password +(\S+)", greeting, re.DOTALL)
        if not found:
            raise Failed(f"the server did not start:\n{greeting}{self.log.read_text()}")
        self.origin, self.first_password = found.groups()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()


class Browser:
    """Asks as our page does: with its origin and its cookie."""

    def __init__(self, origin: str):
        self.origin = origin
        self.cookie = ""

    def ask(self, path: str, body=None, token: str = ""):
        headers = {"Origin": self.origin, "Content-Type": "application/json"}
        if self.cookie:
            headers["Cookie"] = self.cookie
        if token:
            headers["Authorization"] = f"Bearer {token}"
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(urllib.request.Request(self.origin + path, data, headers)) as answer:
            self.cookie = (answer.headers.get("Set-Cookie") or self.cookie).split(";")[0]
            return json.loads(answer.read() or b"null")

    def token(self, **seat) -> str:
        return self.ask("/api/token", seat)["token"]


def check(python: Path, server: Server, folder: Path, bounds: argparse.Namespace) -> int:
    browser = Browser(server.origin)
    browser.ask("/api/sign-in", {"name": "admin", "password": server.first_password})
    browser.ask("/api/me/password", {"old": server.first_password, "new": PASSWORD}, browser.token())
    scenario = browser.ask("/api/scenarios", token=browser.token())[0]
    seat = browser.ask("/api/sessions", {
        "title": "A trial", "revision": scenario["briefing"], "scenario": scenario["id"], "marking": "EXERCISE",
        "naming": "names", "citations": [], "leadName": "Lead"}, browser.token())
    invitation = browser.ask(
        f"/api/sessions/{seat['session']}/invitations",
        {"role": {"type": "observer"}, "places": "many"}, browser.token(**seat))["invitation"]
    known = {"path.id": seat["session"], "path.invitation": invitation, "query.revision": scenario["briefing"]}
    failed = [
        who for who, token, parameters in (
            ("nobody", lambda: "", {}),
            ("an account with every right", browser.token, {}),
            ("the lead of a session", lambda: browser.token(**seat), known),
        )
        if not holds(python, server, folder, who, token(), parameters, bounds)
    ]
    faults = [line for line in server.log.read_text().splitlines() if " ERROR " in line or "Exception" in line]
    if faults:
        print("check-http: the server's log tells of faults:", *faults[:20], sep="\n", file=sys.stderr)
    if server.process.poll() is not None:
        print("check-http: the server ended by itself", file=sys.stderr)
    for who in failed:
        print(f"check-http: as {who}, the server did not hold to its description", file=sys.stderr)
    return 1 if failed or faults or server.process.poll() is not None else 0


def holds(
    python: Path, server: Server, folder: Path, who: str, token: str, parameters: dict, bounds: argparse.Namespace
) -> bool:
    print(f"--- as {who}", flush=True)
    settings = folder / "schemathesis.toml"
    hooks = f'hooks = "{HERE / "schemathesis_hooks.py"}"\n'
    settings.write_text(hooks + REFUSALS + "[parameters]\n" + "".join(f'"{name}" = "{value}"\n' for name, value in parameters.items()))
    headers = ["--header", f"Origin: {server.origin}"]
    if token:
        headers += ["--header", f"Authorization: Bearer {token}"]
    # One worker: two of them parse Python at the same time, which the interpreter of some machines does not bear.
    done = subprocess.run(
        [python, "-c", RUN, "--config-file", settings, "run", f"{server.origin}/api/openapi.json", *headers,
         "--checks", CHECKS, "--phases", "examples,coverage,fuzzing", "--seed", "1",
         "--max-examples", str(bounds.examples), "--workers", "1", "--warnings", "off", "--request-timeout", "20",
         "--suppress-health-check", "all", "--generation-database", "none", "--no-color",
         *([] if bounds.seconds is None else ["--max-time", str(bounds.seconds)])],
        check=False, cwd=folder)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
