"""The scripts keep their word: statuses, words and what is left behind. Run by scripts/test."""

import grp
import json
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent.parent
WITH_MONGODB = SCRIPTS / "with-mongodb"


def run(*command, **environment):
    return subprocess.run(
        [str(part) for part in command],
        env={**os.environ, **environment}, check=False, capture_output=True, text=True)


def port_of(uri):
    return int(re.search(r":(\d+)/", uri)[1])


def answers(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


class Repository(unittest.TestCase):

    def test_a_decision_has_a_number_of_its_own(self):
        numbers = [page.name[:4] for page in (SCRIPTS.parent / "docs" / "decisions").glob("0*.md")]

        self.assertEqual(sorted(set(numbers)), sorted(numbers))

    def test_the_page_is_built_anew_when_anything_that_it_is_built_from_changes(self):
        client = SCRIPTS.parent / "webclient"
        imported = set(re.findall(r'from "\./(\w+)/', (client / "vite.config.ts").read_text()))
        hashed = re.search(r"client_hash\(\) \{.*?\n\}", (SCRIPTS / "lib" / "build.sh").read_text(), re.DOTALL)[0]

        self.assertTrue(imported)
        for folder in imported | {"src", "public"}:
            self.assertRegex(hashed, rf"[{{,]{folder}[,}}]")


class WithMongodb(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        ran = run(WITH_MONGODB, "true")
        if ran.returncode == 69:
            raise unittest.SkipTest(ran.stderr.strip())

    def test_the_command_gets_a_server_and_its_own_exit_status_comes_back(self):
        ran = run(WITH_MONGODB, "python3", "-c",
                  "import os, re, socket, sys; uri = os.environ['MONGODB_URI']; print(uri);"
                  "socket.create_connection(('127.0.0.1', int(re.search(r':(\\d+)/', uri)[1])));"
                  "sys.exit(7)")

        self.assertEqual(7, ran.returncode, ran.stderr)
        self.assertFalse(answers(port_of(ran.stdout)), "the server is still there")

    def test_term_ends_the_command_and_the_server(self):
        with tempfile.TemporaryDirectory() as folder:
            script = subprocess.Popen(
                [WITH_MONGODB, "sh", "-c", "echo $MONGODB_URI; exec sleep 600"],
                env={**os.environ, "TMPDIR": folder}, stdout=subprocess.PIPE, text=True)
            port = port_of(script.stdout.readline())
            self.assertTrue(answers(port))

            script.send_signal(signal.SIGTERM)
            status = script.wait(30)
            script.stdout.close()

            self.assertEqual(128 + signal.SIGTERM, status)
            self.assertFalse(answers(port), "the server is still there")
            self.assertEqual([], os.listdir(folder), "its folder is still there")

    def test_a_command_that_is_not_there_is_said(self):
        ran = run(WITH_MONGODB, "no-such-command")

        self.assertEqual(127, ran.returncode)
        self.assertIn("no-such-command", ran.stderr)

    def test_a_store_that_cannot_be_had_is_a_status_of_its_own_with_a_reason(self):
        with tempfile.TemporaryDirectory() as cache:
            ran = run(WITH_MONGODB, "true", XDG_CACHE_HOME=cache, PIP_RETRIES="0", PIP_NO_INDEX="1")

            self.assertEqual(69, ran.returncode)
            self.assertRegex(ran.stderr, "with-mongodb: the external store could not be downloaded: .+")
            self.assertEqual([], os.listdir(Path(cache, "whitecell")), "half a download is left")


class Tools(unittest.TestCase):

    def test_a_node_that_is_too_old_is_named_with_what_to_do(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, words in {"node": "v18.2.0", "npm": "9.0.0"}.items():
                program = Path(folder, name)
                program.write_text(f"#!/bin/sh\necho {words}\n")
                program.chmod(0o755)

            ran = run(SCRIPTS / "test", "--quick", PATH=f"{folder}:{os.environ['PATH']}")

        self.assertEqual(1, ran.returncode)
        self.assertRegex(ran.stderr.strip(), r"^whitecell: needs Node [\d.]+ or later .*18\.2\.0.*install.*$")

    def test_an_unknown_option_is_refused(self):
        ran = run(SCRIPTS / "test", "--slow")

        self.assertEqual(1, ran.returncode)
        self.assertIn("--quick", ran.stderr)


class Running(unittest.TestCase):
    """From the shell: a server that starts, scripts beside it, and its end by Ctrl-C."""

    @classmethod
    def setUpClass(cls):
        built = run(SCRIPTS / "account", "--help")
        assert built.returncode == 0, built.stderr

    def start(self, data):
        # A shell without job control ignores SIGINT for what runs behind it, and that is inherited.
        server = subprocess.Popen(
            [SCRIPTS / "run", "--port", "0", "--data", data],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
        greeting = ""
        while "Ctrl-C" not in greeting:
            line = server.stdout.readline()
            self.assertTrue(line, "it ended: " + greeting)
            greeting += line
        return server, greeting

    def end(self, server, number):
        server.send_signal(number)
        words = server.communicate(timeout=30)[1]
        self.assertEqual(128 + number, server.returncode)
        self.assertNotRegex(words, "WARN|ERROR|Exception")

    def test_the_second_start_builds_nothing_and_both_signals_stop_it(self):
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder, "data")
            server, greeting = self.start(data)
            self.assertRegex(greeting, r"http://127\.0\.0\.1:\d+\n(.*\n)*.*sign in as +admin\n.*password +\S+")
            listed = run(SCRIPTS / "account", "list", "--data", data)
            self.assertEqual((0, ""), (listed.returncode, listed.stderr), "it was built anew")
            self.assertIn("admin  (administrator", listed.stdout)
            self.end(server, signal.SIGINT)

            server, greeting = self.start(data)
            self.assertNotIn("password ", greeting)
            self.end(server, signal.SIGTERM)

            self.assertIn("password: ", run(SCRIPTS / "account", "reset", "admin", "--data", data).stdout)
            text = SCRIPTS.parent / "seeds" / "documents" / "opening-in-central-asia.md"
            self.assertIn("revision", run(SCRIPTS / "import", text, "--data", data).stdout)

    def test_a_mistake_is_a_line_and_a_status(self):
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder, "data")
            wrongs = [("account", "list"), ("account", "reset"), ("import", data / "none.txt")]
            for script, *words in wrongs:
                ran = run(SCRIPTS / script, *words, "--data", data)
                self.assertEqual(1, ran.returncode, ran.stdout)
                self.assertEqual(1, len(ran.stderr.splitlines()), ran.stderr)
            self.assertFalse(data.exists(), "a mistake made a folder")


@unittest.skipUnless(sys.platform == "linux", "archives are made on Linux")
class Package(unittest.TestCase):
    """What lies in the archive for other kinds of machines, held to it as far as can be without them."""

    @classmethod
    def setUpClass(cls):
        made = run(SCRIPTS / "package")
        assert made.returncode == 0, made.stderr
        cls.folder = tempfile.TemporaryDirectory()
        os.chmod(cls.folder.name, 0o755)
        unpacked = run("tar", "-xzf", made.stdout.strip(), "-C", cls.folder.name)
        assert unpacked.returncode == 0, unpacked.stderr
        [cls.home] = Path(cls.folder.name).iterdir()
        cls.container = [
            line.split(maxsplit=1)
            for line in (cls.home / "Containerfile").read_text().splitlines()
            if line and not line.startswith("#")]

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def said(self, instruction):
        return [value for name, value in self.container if name == instruction]

    def test_the_container_file_takes_what_lies_beside_it(self):
        sources = [source for copy in self.said("COPY") for source in copy.split()[:-1]]

        self.assertTrue(sources)
        for source in sources:
            self.assertTrue((self.home / source).exists(), source)
        for needed in ("java/", "lib/", "scripts/", "LICENSE", "THIRD-PARTY.md"):
            self.assertIn(needed, sources)

    def test_the_container_keeps_its_data_on_the_volume_and_is_not_root(self):
        [volume], [user], [entry] = self.said("VOLUME"), self.said("USER"), self.said("ENTRYPOINT")
        environment = dict(pair.split("=") for line in self.said("ENV") for pair in line.split())

        self.assertEqual(volume, environment["WHITECELL_DATA"])
        self.assertRegex(user, r"^[1-9]\d+:[1-9]\d+$")
        [command] = json.loads(entry)
        self.assertTrue(os.access(self.home / Path(command).relative_to("/opt/whitecell"), os.X_OK))

    def test_the_containers_command_asks_how_the_line_is_kept_private(self):
        with tempfile.TemporaryDirectory() as data:
            ran = subprocess.run(
                [self.home / "scripts" / "run", "--port", "0"], check=False, capture_output=True, text=True,
                env={"WHITECELL_HOST": "0.0.0.0", "WHITECELL_DATA": data})

        self.assertEqual(1, ran.returncode)
        self.assertIn("--plain-http", ran.stderr)

    @unittest.skipUnless(os.geteuid() == 0, "only root can run it as another user")
    def test_the_containers_command_runs_as_its_user_and_shares_nothing(self):
        user, group = map(int, self.said("USER")[0].split(":"))
        with tempfile.TemporaryDirectory() as data:
            os.chown(data, user, group)
            server = subprocess.Popen(
                [self.home / "scripts" / "run", "--port", "0", "--plain-http"],
                env={"WHITECELL_HOST": "0.0.0.0", "WHITECELL_DATA": data}, cwd=data,
                user=user, group=group, extra_groups=[], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            greeting = ""
            while "Ctrl-C" not in greeting:
                line = server.stdout.readline()
                self.assertTrue(line, "it ended: " + greeting)
                greeting += line
            kept = [path for path in Path(data).rglob("*") if not path.is_socket()]
            for path in kept:
                self.assertEqual(user, path.stat().st_uid, path)
                self.assertEqual(0, path.stat().st_mode & 0o077, path)
            server.terminate()
            words = server.communicate(timeout=30)[1]

        self.assertGreater(len(kept), 3)
        self.assertNotRegex(words, "WARN|ERROR|Exception")

    @unittest.skipUnless(shutil.which("systemd-analyze"), "there is no systemd-analyze here")
    def test_systemd_takes_the_unit(self):
        unit = (self.home / "whitecell.service").read_text()
        with tempfile.TemporaryDirectory() as folder:
            here = Path(folder, "whitecell.service")
            here.write_text(unit.replace("/opt/whitecell", str(self.home)).replace(
                "User=whitecell", f"User={pwd.getpwuid(os.geteuid()).pw_name}").replace(
                "Group=whitecell", f"Group={grp.getgrgid(os.getegid()).gr_name}"))

            ran = run("systemd-analyze", "verify", "--man=no", here)

        self.assertEqual((0, ""), (ran.returncode, ran.stderr))

    def test_every_library_that_is_carried_is_named_with_its_licence(self):
        named = (self.home / "THIRD-PARTY.md").read_text().splitlines()

        carried = list((self.home / "lib" / "lib").iterdir())
        self.assertGreater(len(carried), 20)
        self.assertGreater(len([line for line in named if line.startswith("- ")]), len(carried))
        self.assertEqual([], [line for line in named if line.startswith("- ") and not re.search(r": \S", line)])


class Tally(unittest.TestCase):

    def test_what_failed_and_what_was_skipped_is_counted_and_named(self):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "one.xml").write_text(
                "<testsuite><testcase classname='A' name='good'/>"
                "<testcase classname='A' name='bad'><failure/></testcase>"
                "<testcase classname='A' name='broken'><error/></testcase></testsuite>")
            Path(folder, "two.xml").write_text(
                "<testsuites><testsuite><testcase classname='B' name='left'><skipped message='no\n text'/></testcase>"
                "<testcase classname='B' name='right'/></testsuite></testsuites>")

            ran = run(SCRIPTS / "lib" / "tally", folder)

        self.assertEqual("2 2 1\n", ran.stdout)
        self.assertEqual(
            ["  failed: A: bad", "  failed: A: broken", "  skipped: B: left (no text)"], ran.stderr.splitlines())


if __name__ == "__main__":
    unittest.main()
