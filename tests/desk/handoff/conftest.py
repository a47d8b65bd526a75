"""A tracker that answers as the real ones do, on loopback, and hands that give it work."""

import http.server
import json
import re
import threading
import uuid

import pytest
from django.urls import reverse

from nanni_desk.conversations.services import working
from nanni_desk.handoff.models import Task
from nanni_desk.handoff.services import sending
from nanni_desk.handoff.services.setting_up import Described, create_tracker
from tests.desk.conftest import NOON

TOKEN = "secret-of-the-tracker"
PROJECTS = {"github": "ur/copper", "gitlab": "ur/copper", "jira": "COP", "webhook": ""}


class Tracker(http.server.BaseHTTPRequestHandler):
    """GitHub, GitLab, Jira and a plain webhook in one: the shapes are those of their manuals."""

    def do_GET(self):
        self._answer(b"")

    def do_POST(self):
        self._answer(self.rfile.read(int(self.headers["Content-Length"])))

    def _answer(self, body):
        server = self.server
        server.got.append((self.command, self.path, dict(self.headers), body))
        status = server.statuses.pop(0) if server.statuses else server.status
        if status == 599:  # made, and the answer is lost
            self._made(body)
            self.close_connection = True
            return
        made = b"{}"
        if status < 300:
            made = json.dumps(self._made(body) if self.command == "POST" else self._read()).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(made)))
        self.end_headers()
        self.wfile.write(made)

    def _made(self, body):
        issues, number = self.server.issues, len(self.server.issues) + 41
        if self.path.startswith("/repos/"):
            issue = {"number": number, "state": "open", "milestone": None,
                     "html_url": f"https://github.com/ur/copper/issues/{number}",
                     **json.loads(body)}  # fmt: skip
        elif self.path.startswith("/api/v4/"):
            issue = {"iid": number, "state": "opened", "due_date": None,
                     "web_url": f"https://gitlab.com/ur/copper/-/issues/{number}",
                     **json.loads(body)}  # fmt: skip
        elif self.path.startswith("/rest/"):
            issue = {"id": "10041", "key": f"COP-{number}", **json.loads(body)}
        else:
            issue = {"id": f"T-{number}", "url": f"https://tasks.example/{number}"}
        issues.append(issue)
        return issue

    def _read(self):
        issues = self.server.issues
        if self.path.startswith("/rest/api/2/search"):
            return {"issues": issues}
        if re.search(r"/issues/\d+$", self.path) or self.path.startswith("/rest/api/2/issue/"):
            return issues[-1]
        return issues

    def log_message(self, *_args):
        pass


@pytest.fixture
def server(settings, monkeypatch):
    settings.ALLOW_PRIVATE_CALLBACKS = True
    monkeypatch.setitem(settings.ENVIRONMENT.values, "NANNI_TRACKER_TEST", TOKEN)
    made = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Tracker)
    made.got, made.issues, made.status, made.statuses = [], [], 201, []
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture
def tracker_of(cast, server):
    """A tracker of a kind: ``tracker_of("github")``."""

    def make(kind, **changes):
        path = "/hook" if kind == "webhook" else ""
        described = Described(
            kind, cast.barley, f"http://127.0.0.1:{server.server_port}{path}", PROJECTS[kind],
            "ea@ur.example" if kind == "jira" else "", "NANNI_TRACKER_TEST",
        )._replace(**changes)  # fmt: skip
        return create_tracker(actor=cast.owner, kind=kind, described=described, now=NOON)

    return make


@pytest.fixture
def promised(cast, at):
    """A promise that rests on another team's work."""
    conversation = cast.begin(NOON, subject="Не открывается кабинет")
    cast.says(conversation, "Нанни здесь, +7 900 123-45-67: кабинет не открывается!", NOON)
    due = NOON.replace(day=5, hour=15)
    return working.promise(
        actor="system", conversation=conversation.pk, text="Починим вход в кабинет", due=due,
        now=NOON, owner=cast.ea_nasir,
    )  # fmt: skip


@pytest.fixture
def hand(cast, promised, signed_in):
    """Posts the form: ``hand(tracker, send="1")``; gives the answer."""

    def post(tracker, **fields):
        page = reverse("task-new", args=[promised.conversation_id])
        client = signed_in(cast.ea_nasir)
        form = client.get(page, {"promise": promised.pk}).context["form"].initial
        given = form | {"due": "2026-03-05T18:00", "tracker": tracker.pk,
                        "promise": promised.pk, "token": str(uuid.uuid4())}  # fmt: skip
        return client.post(page, given | fields)

    return post


@pytest.fixture
def sent(hand, tracker_of):
    """A task that a tracker of a kind has: ``sent("github")``."""

    def send(kind, **changes):
        hand(tracker_of(kind, **changes), send="1")
        sending.send_due()
        return Task.objects.get()

    return send
