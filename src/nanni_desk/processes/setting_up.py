"""Making a desk: the data folder, the tables, the first person."""

import io
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.core.validators import validate_email
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils.translation import gettext as _

from nanni_desk.accounts.models import Role, Team, User
from nanni_desk.accounts.services import create_person
from nanni_desk.facts.services import importing
from nanni_desk.lib import clock
from nanni_desk.lib.errors import CannotDo
from nanni_desk.processes.begin import CannotStart

DATA = settings.DATA


def initialise() -> None:
    """Make or renew the data folder and the tables; doing it again changes nothing.

    Raises:
        CannotStart: the folder can't be written, or the database does not answer.
    """
    for folder in (settings.DATA, settings.MEDIA_ROOT):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder.chmod(0o700)
        except OSError as error:
            text = _("The folder %(folder)s can't be used: %(why)s.")
            raise CannotStart(text % {"folder": folder, "why": error.strerror}) from None
    try:
        call_command("migrate", interactive=False, verbosity=0)
    except DatabaseError as error:
        raise CannotStart(_no_database(error)) from None
    call_command("check", stdout=io.StringIO())
    _fill_the_book()


def _fill_the_book() -> None:
    """An empty fact book begins with what the settings name."""
    if not settings.ENGINE_FACTS:
        return
    try:
        importing.seed(Path(settings.ENGINE_FACTS), clock.now())
    except (CannotDo, OSError) as error:
        text = _("NANNI_FACTS: the facts can't be read: %(why)s")
        raise CannotStart(text % {"why": error}) from None


def demand_initialised() -> None:
    """Go on only with a database whose tables are there.

    Raises:
        CannotStart: they are not, or not all.
    """
    try:
        waiting = waiting_migrations()
    except DatabaseError as error:
        raise CannotStart(_no_database(error)) from None
    finally:
        # A connection must not be inherited by the processes that are started next.
        connection.close()
    if waiting:
        raise CannotStart(_("The database is not set up for this version: run `nanni desk init`."))


def waiting_migrations() -> int:
    """How many migrations have not been applied."""
    if connection.vendor == "sqlite" and not Path(connection.settings_dict["NAME"]).exists():
        # Looking would make an empty file.
        return 1
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _no_database(error: DatabaseError) -> str:
    reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    return _("The database does not answer: %(why)s") % {"why": reason}


def has_owner() -> bool:
    """Whether anybody may manage the desk."""
    return User.objects.filter(role=Role.OWNER, is_active=True).exists()


def create_owner(*, email: str, name: str, password: str) -> None:
    """Make an account that may do everything.

    Raises:
        CannotStart: the address is no address.
        CannotDo: it is taken, or the password is too easy.
    """
    try:
        validate_email(email.strip())
    except ValidationError:
        raise CannotStart(_("“%(email)s” is not an address.") % {"email": email}) from None
    if not name.strip():
        raise CannotStart(_("The name is empty."))
    create_person(
        email=email, name=name, password=password, role=Role.OWNER, now=clock.now(),
        teams=Team.objects.all(),
    )  # fmt: skip
