"""django-helpdesk with many tickets, asked through Django's test client; run by ``.bench/venv``.

Imports nothing of Nanni's, which that interpreter does not have. Usage: ``tickets.py FOLDER
TICKETS``; answers every line ("list", "open", "post") with seconds and statements, in JSON.
"""

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import version

_APPS = [
    *(f"django.contrib.{name}" for name in (
        "admin", "auth", "contenttypes", "humanize", "messages", "sessions", "sites", "staticfiles",
    )),
    "rest_framework",
    "helpdesk",
]  # fmt: skip
_MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
_CONTEXT = [
    "django.template.context_processors.request",
    "django.contrib.auth.context_processors.auth",
    "django.contrib.messages.context_processors.messages",
]
_FOLLOW_UPS = 4
_TEXT = "Приём терапевта стоит 1500 рублей, по будням мы открыты до 21:00. "


def set_up(folder: str) -> None:
    """Django with the tables of helpdesk in an empty folder."""
    import django  # noqa: PLC0415 - settings come first
    from django.conf import settings  # noqa: PLC0415 - see above

    database = {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": f"{folder}/helpdesk.sqlite3",
        "OPTIONS": {
            "init_command": "PRAGMA journal_mode=wal; PRAGMA synchronous=normal;",
            "transaction_mode": "IMMEDIATE",
        },
    }
    settings.configure(
        SECRET_KEY="bench",  # noqa: S106 - of a database that lives for a minute
        ALLOWED_HOSTS=["*"],
        USE_TZ=True,
        SITE_ID=1,
        STATIC_URL="/static/",
        MEDIA_ROOT=folder,
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        EMAIL_BACKEND="django.core.mail.backends.dummy.EmailBackend",
        HELPDESK_TEAMS_MODE_ENABLED=False,
        DATABASES={"default": database},
        INSTALLED_APPS=_APPS,
        MIDDLEWARE=_MIDDLEWARE,
        TEMPLATES=[
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "APP_DIRS": True,
                "OPTIONS": {"context_processors": _CONTEXT},
            }
        ],
    )
    django.setup()
    from django.core.management import call_command  # noqa: PLC0415 - needs Django to be set up
    from django.urls import include, path  # noqa: PLC0415 - see above

    settings.ROOT_URLCONF = (path("", include("helpdesk.urls", namespace="helpdesk")),)
    call_command("migrate", verbosity=0)


def fill(count: int) -> None:
    """Tickets with follow-ups, written in bulk."""
    from django.utils import timezone  # noqa: PLC0415 - needs Django to be set up

    models = import_module("helpdesk.models")
    queue = models.Queue.objects.create(title="Bench", slug="bench")
    now = timezone.now()
    tickets = models.Ticket.objects.bulk_create(
        (
            models.Ticket(
                title=f"Приём {number}",
                queue=queue,
                submitter_email="a@example.org",
                description=_TEXT,
                created=now,
            )
            for number in range(count)
        ),
        batch_size=1000,
    )
    models.FollowUp.objects.bulk_create(
        (
            models.FollowUp(ticket=ticket, comment=_TEXT, public=True, date=now)
            for ticket in tickets
            for _ in range(_FOLLOW_UPS)
        ),
        batch_size=1000,
    )


def works() -> dict[str, Callable[[], None]]:
    """What can be asked for, each of them a whole page."""
    from django.test import Client  # noqa: PLC0415 - needs Django to be set up
    from django.urls import reverse  # noqa: PLC0415 - see above

    client = Client()
    people = import_module("django.contrib.auth.models").User.objects
    client.force_login(people.create_superuser("bench", "b@example.org", "bench"))
    tickets = iter(import_module("helpdesk.models").Ticket.objects.order_by("-pk"))
    query = import_module("helpdesk.query").query_to_base64(
        {"filtering": {"status__in": [1, 2]}, "sorting": "created"}
    )
    rows = reverse("helpdesk:datatables_ticket_list", args=[query])
    page: dict[str, str | int] = {
        "draw": 1,
        "start": 0,
        "length": 25,
        "order[0][column]": 0,
        "order[0][dir]": "asc",
    }

    def show() -> None:
        expect(client.get(reverse("helpdesk:list")), 200)
        expect(client.get(rows, page), 200)

    def look() -> None:
        expect(client.get(reverse("helpdesk:view", args=[next(tickets).pk])), 200)

    def post() -> None:
        ticket = next(tickets)
        values = {"comment": _TEXT, "public": "1", "new_status": "1", "title": ticket.title,
                  "priority": ticket.priority, "queue": ticket.queue_id, "owner": 0}  # fmt: skip
        expect(client.post(reverse("helpdesk:update", args=[ticket.pk]), values), 302)

    return {"list": show, "open": look, "post": post}


def main(folder: str, count: str) -> None:
    """Fill a desk, then do as each line says."""
    set_up(folder)
    fill(int(count))
    known = works()
    from django.db import connection  # noqa: PLC0415 - needs Django to be set up
    from django.test.utils import CaptureQueriesContext  # noqa: PLC0415 - see above

    print(json.dumps({"version": version("django-helpdesk")}), flush=True)
    for line in sys.stdin:
        work = known[line.strip()]
        begun = time.perf_counter()
        work()
        spent = time.perf_counter() - begun
        with CaptureQueriesContext(connection) as asked:
            work()
        print(json.dumps({"seconds": spent, "statements": len(asked)}), flush=True)


def expect(response: object, status: int) -> None:
    """Fail loudly when a page did not come."""
    found = getattr(response, "status_code", None)
    if found != status:
        raise SystemExit(f"expected {status}, got {found}")


if __name__ == "__main__":
    main(*sys.argv[1:])
